/** The row of facts under the name of a place. */
import { concernsYear } from '../../src/core/timeline/yearConflict.ts'
import type { City } from '../../src/core/dataset/city.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { compassPoint, distanceKm, initialBearing } from '../../src/core/geo/greatCircle.ts'
import {
  formatDayOfYear,
  formatDistance,
  formatLanguage,
  formatPopulation,
  minutesAhead,
  yearOf,
} from '../../src/i18n/format.ts'
import type { Citations } from './citations.ts'
import type { SheetRequest } from './sheetRequest.ts'

type Fact = {
  readonly label: string
  readonly value: string
  readonly note: string
  readonly cites: readonly number[]
}

type Request = Pick<SheetRequest, 'index' | 'locale' | 'say'>

export const keyFacts = (request: Request, city: City, { cite }: Citations): readonly Fact[] => [
  ...since(request, city),
  {
    label: request.say('city.distance'),
    value: formatDistance(distanceKm(request.index.home.position, city.position), request.locale),
    note: directionOf(request, city),
    cites: [],
  },
  clock(request, city),
  population(request, city, cite),
  languages(request, city),
]

export const directionOf = ({ index, say }: Request, { position }: Pick<City, 'position'>): string =>
  say(`direction.${compassPoint(initialBearing(index.home.position, position))}`)

function since({ locale, say }: Request, city: City): readonly Fact[] {
  const current = currentPartnership(city)
  if (current === undefined) return []
  const year = yearOf(current.since)
  const signing = current.signings.find(({ date }) => yearOf(date) === year)
  const isDisputed = city.conflicts.some((conflict) => concernsYear(conflict, year))
  const day = formatDayOfYear(signing?.date ?? current.since, locale)
  return [
    {
      label: say('city.since', { kind: current.kind }),
      value: String(year),
      note: isDisputed ? say('city.sourcesDiffer') : day,
      cites: [],
    },
  ]
}

/** A sheet of paper has no clock: what it can say is the difference, in winter and, if it is another one, in summer. */
function clock({ index, locale, say }: Request, { timeZone }: City): Fact {
  const { home, site } = index
  const ahead = (day: string): number =>
    minutesAhead(new Date(`${yearOf(site.asOf)}-${day}T12:00Z`), timeZone, home.timeZone) / 60
  const inWords = (hours: number): string =>
    hours === 0
      ? say('sheet.clock.same', { home: home.name[locale] })
      : say('sheet.clock.hours', {
          sign: hours > 0 ? '+' : '−',
          hours: new Intl.NumberFormat(locale).format(Math.abs(hours)),
        })
  const [winter, summer] = [ahead('01-15'), ahead('07-15')]
  return {
    label: say('sheet.clock'),
    value: inWords(winter),
    note: winter === summer ? '' : say('sheet.clock.summer', { difference: inWords(summer) }),
    cites: [],
  }
}

function population({ locale, say }: Request, city: City, cite: Citations['cite']): Fact {
  const label = say('city.population')
  if (city.population === null) return { label, value: say('city.unknown'), note: '', cites: [] }
  const { count, year, scope, sources } = city.population
  const number = formatPopulation(count, locale)
  const isDisputed = city.conflicts.some(({ values }) =>
    values.some(({ text }) => holdsNumber(text[locale], number)),
  )
  return {
    label,
    value: number,
    note: [year, scope[locale], isDisputed ? say('city.sourcesDiffer') : null]
      .filter((part) => part !== null)
      .join(', '),
    cites: cite(sources),
  }
}

/** Whether a value that sources disagree on is this very number, and not a longer one that contains it. */
const holdsNumber = (text: string, number: string): boolean =>
  text.split(/[^\d.,]+/).some((part) => part.replace(/[.,]+$/, '') === number)

/** Not every engine knows the names of these. */
const namedHere = { rsk: 'sheet.language.rsk', tw: 'sheet.language.tw' } as const

function languages({ locale, say }: Request, city: City): Fact {
  const names = city.languages.map((tag) => {
    const [code = tag] = tag.split('-')
    return code === 'rsk' || code === 'tw' ? say(namedHere[code]) : formatLanguage(code, locale)
  })
  return {
    label: say('sheet.languages', { count: names.length }),
    value: names[0] ?? say('city.unknown'),
    note: names.slice(1).join(', '),
    cites: [],
  }
}
