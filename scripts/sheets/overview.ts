/** What the table of all partners says. */
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import type { CityEntry, Dossier } from '../../src/core/dataset/dataset.ts'
import { statusNoteOf } from '../../src/core/dataset/statusNote.ts'
import { distanceKm } from '../../src/core/geo/greatCircle.ts'
import { formatDistance, yearOf } from '../../src/i18n/format.ts'
import { directionOf } from './keyFacts.ts'
import { frameOfSheet, type SheetRequest } from './sheetRequest.ts'
import { goalStrip, signDrawing } from './signs.ts'

type Request = SheetRequest & { readonly dossiers: readonly Dossier[] }

export function overview(request: Request) {
  const { index, locale, say } = request
  const home = index.home.name[locale]
  return {
    ...frameOfSheet(request),
    title: say('sheet.title', { atlas: index.site.title[locale], sheet: say('sheet.overview') }),
    kind: say('sheet.overview'),
    lead: say('sheet.overview.lead', { count: index.cities.length, home }),
    columns: [
      say('list.place'),
      say('list.kind'),
      say('sheet.status'),
      say('list.since'),
      say('list.distance'),
      say('list.goals'),
    ],
    rows: index.cities.map((city) => rowOf(city, request)),
    notes: index.cities.flatMap((city) => {
      const note = noteOn(city, request)
      return note === undefined ? [] : [`${city.name[locale]}: ${note[locale]}`]
    }),
    pageCaption: say('list.heading'),
  }
}

/** A place that is called active where a remark says that nobody has verified it; other standings need none. */
function noteOn({ id, partnerships }: CityEntry, { dossiers }: Request) {
  const dossier = dossiers.find(({ city }) => city.id === id)
  return dossier === undefined || currentPartnership({ partnerships })?.status !== 'active'
    ? undefined
    : statusNoteOf(dossier.city, dossier.projects)
}

function rowOf(city: CityEntry, request: Request) {
  const { index, locale, say } = request
  const current = currentPartnership(city)
  const name = city.name[locale]
  const of = (basis: 'stated' | 'inferred'): string =>
    city.goals
      .filter((goal) => goal.basis === basis)
      .map(({ goal }) => goal)
      .join(', ')
  const inWords = [
    of('stated') === '' ? '' : say('list.goals.stated', { goals: of('stated') }),
    of('inferred') === '' ? '' : say('list.goals.inferred', { goals: of('inferred') }),
  ].filter((part) => part !== '')
  return {
    name: city.localName,
    more: [...(name === city.localName.text ? [] : [name]), city.countryName[locale]].join(', '),
    sign: current === undefined ? '' : signDrawing(current.kind, current.status),
    kind: current === undefined ? '' : say(`kind.${current.kind}`),
    status:
      current === undefined
        ? ''
        : say(`status.${current.status}`) + (noteOn(city, request) === undefined ? '' : ' *'),
    since: current === undefined ? '' : String(yearOf(current.since)),
    distance: formatDistance(distanceKm(index.home.position, city.position), locale),
    direction: directionOf(request, city),
    goals: {
      strip: goalStrip(
        index.goals.map(({ number, colour }) => ({
          colour,
          basis: city.goals.find(({ goal }) => goal === number)?.basis ?? null,
        })),
        2,
      ),
      numbers: city.goals.map(({ goal }) => goal).join(', '),
      inWords: inWords.length === 0 ? say('list.noGoals') : inWords.join(' '),
    },
  }
}
