/** What the world poster shows: every partner on the map in its own script, and on a line of years. */
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { Kind, type Status } from '../../src/core/dataset/partnership.ts'
import { distanceKm } from '../../src/core/geo/greatCircle.ts'
import { beginningsOf, ticksOf } from '../../src/core/timeline/beginnings.ts'
import { formatDistance, yearOf } from '../../src/i18n/format.ts'
import { sheetMap } from './sheetMap.ts'
import { frameOfSheet, type SheetRequest } from './sheetRequest.ts'
import { homeDrawing, signDrawing } from './signs.ts'

/** In millimetres: the map leaves room for three rows of names, and gives way to more. */
const mapWidth = 396
const mapHeight = (places: number): number => Math.max(60, 166 - 14 * Math.max(0, Math.ceil(places / 6) - 3))
/** Signs and names are this much larger than on the page: a poster is read from two metres. */
const mapScale = 1.45

export function poster(request: SheetRequest) {
  const { index, land, locale, say } = request
  const { home, cities, site } = index
  const countries = new Set(cities.map(({ country }) => country))
  const named = cities.map((city) => ({
    ...city,
    name: { de: city.localName.text, en: city.localName.text },
  }))
  return {
    ...frameOfSheet(request),
    title: say('sheet.title', { atlas: site.title[locale], sheet: say('sheet.poster') }),
    kind: say('sheet.poster'),
    subtitle: say('sheet.count', { count: cities.length, countries: countries.size }),
    map: {
      ...sheetMap({
        index: { ...index, cities: named },
        land,
        locale,
        place: null,
        distance: null,
        width: mapWidth,
        height: mapHeight(cities.length),
        scale: mapScale,
      }),
      alternative: say('share.altAtlas', { home: home.name[locale] }),
    },
    legend: legendOf(request),
    places: cities.map((city) => {
      const current = currentPartnership(city)
      const name = city.name[locale]
      return {
        sign: current === undefined ? '' : signDrawing(current.kind, current.status),
        name: city.localName,
        translation: name === city.localName.text ? '' : name,
        country: city.countryName[locale],
        since: current === undefined ? '' : String(yearOf(current.since)),
        // Number and unit stay together.
        distance: formatDistance(distanceKm(home.position, city.position), locale).replace(' ', '\u00A0'),
      }
    }),
    years: { heading: say('sheet.years'), ...yearsOf(request) },
    pageCaption: say('sheet.page.atlas'),
  }
}

const statusWords = {
  resting: 'legend.resting',
  ended: 'legend.ended',
  planned: 'legend.planned',
  unclear: 'legend.unclear',
} as const

/** Only what the map shows. */
function legendOf({ index, locale, say }: SheetRequest) {
  const standings = index.cities.flatMap((city) => currentPartnership(city) ?? [])
  const kinds = Kind.options.filter((kind) => standings.some((standing) => standing.kind === kind))
  const isShown = (status: Status): boolean => standings.some((standing) => standing.status === status)
  const signOfStatus = (status: Status): string =>
    signDrawing(standings.find((standing) => standing.status === status)?.kind ?? 'twin', status)
  return [
    { sign: homeDrawing(), text: index.home.name[locale] },
    ...kinds.map((kind) => ({ sign: signDrawing(kind, 'active'), text: say(`kind.${kind}`) })),
    ...(['resting', 'ended', 'planned', 'unclear'] as const)
      .filter(isShown)
      .map((status) => ({ sign: signOfStatus(status), text: say(statusWords[status]) })),
  ]
}

/** Years that a name takes on the scale, and how many names may stand above each other. */
const nameYears = 7
const nameLevels = 5

/** From the decade of the first partnership to the end of today's. */
function yearsOf({ index, locale }: SheetRequest) {
  const beginnings = beginningsOf(
    index.cities.map((city) => ({ id: city.id, partnerships: city.partnerships.slice(-1) })),
  )
  const from = Math.floor((beginnings[0]?.year ?? yearOf(index.site.asOf)) / 10) * 10
  const to = Math.ceil((yearOf(index.site.asOf) + 1) / 10) * 10
  return {
    from,
    to,
    ticks: ticksOf(beginnings, nameYears, nameLevels).map(({ city, year, kind, status, level }) => ({
      name: index.cities.find(({ id }) => id === city)?.name[locale] ?? '',
      year,
      level,
      sign: signDrawing(kind, status),
    })),
  }
}
