/** What the fact sheet of a place says, ready to be set. */
import type { AtlasIndex, CityEntry, Dossier } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { distanceKm } from '../../src/core/geo/greatCircle.ts'
import { formatDistance } from '../../src/i18n/format.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { messages } from '../build/page.ts'
import { partnershipLine } from '../share/shareWords.ts'
import { citationsOf } from './citations.ts'
import { conflictsOf, goalsOf, historyOf, noticeOf, peopleOf, projectsOf, sourcesOf } from './citySections.ts'
import { directionOf, keyFacts } from './keyFacts.ts'
import { sheetMap } from './sheetMap.ts'
import { frameOfSheet, type SheetRequest } from './sheetRequest.ts'
import { goalSquare, signDrawing } from './signs.ts'

/** In millimetres. */
const mapSize = { width: 64, height: 62 }

type Request = SheetRequest & {
  readonly dossier: Dossier
  /** SVG of the flag of its country. */
  readonly flag: string
}

/** @throws Error if the index does not have the place */
export function citySheet({ dossier, flag, ...request }: Request) {
  const { index, locale, say, land } = request
  const { city, projects, sources } = dossier
  const entry = index.cities.find(({ id }) => id === city.id)
  if (entry === undefined) throw new Error(`The index has no place "${city.id}".`)
  const citations = citationsOf(sources)
  const telling = { locale, say, cite: citations.cite }
  const name = city.name[locale]
  const country = entry.countryName[locale]
  const distance = formatDistance(distanceKm(index.home.position, city.position), locale)
  // The one that holds today first, then back in time.
  const standings = city.partnerships.toReversed().map((partnership) => ({
    sign: signDrawing(partnership.kind, partnership.status),
    text: partnershipLine(partnership, messages[locale], say),
  }))
  const home = index.home.name[locale]
  const picture = say('share.altPlace', { home, name, country, status: standings[0]?.text ?? '' })
  const current = currentPartnership(city)
  const content = {
    ...frameOfSheet(request),
    title: say('sheet.title', {
      atlas: index.site.title[locale],
      sheet: say('sheet.title.city', { name }),
    }),
    kind: say('sheet.city'),
    standings,
    name: city.localName,
    translation: name === city.localName.text ? null : name,
    place: city.region === null ? country : `${country}, ${city.region[locale]}`,
    flag,
    summary: { text: city.summary.text[locale], cites: citations.cite(city.summary.sources) },
    map: {
      ...sheetMap({
        ...aloneOnMap(index, land, entry),
        locale,
        place: entry,
        distance,
        ...mapSize,
        scale: 1,
      }),
      alternative: say('sheet.map', { map: picture, distance, direction: directionOf(request, city) }),
    },
    facts: keyFacts(request, city, citations),
    notice: current === undefined ? null : noticeOf(current, telling),
    history: { heading: say('city.history'), events: historyOf(city, telling), none: say('city.none') },
    goals: {
      heading: say('city.goals'),
      ...goalsOf(city, index, telling),
      key: [
        { square: goalSquare('#777777', 'stated'), text: say('goal.stated') },
        { square: goalSquare('#777777', 'inferred'), text: say('goal.inferred') },
      ],
      none: say('city.none'),
    },
    projects: { heading: say('city.projects'), items: projectsOf(projects, telling), none: say('city.none') },
    people: { heading: say('sheet.people'), items: peopleOf(city, telling) },
    conflicts: { heading: say('city.conflicts'), items: conflictsOf(city.conflicts, telling) },
    pageCaption: say('sheet.page'),
  }
  return {
    ...content,
    sources: { heading: say('city.sources'), items: sourcesOf(citations.cited(), { locale, say }) },
  }
}

/** The locator map shows both ends of one thread and tints their countries, nothing else. */
function aloneOnMap(index: AtlasIndex, land: WorldShapes, place: CityEntry) {
  const isResting = currentPartnership(place)?.status === 'resting'
  const ends = [index.home.country, ...(isResting ? [] : [place.country])]
  const countries = Object.fromEntries(Object.entries(land.countries).filter(([code]) => ends.includes(code)))
  return { index: { ...index, cities: [place] }, land: { ...land, countries } }
}
