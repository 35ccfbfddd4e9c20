/** Rules about places: countries, positions, time zones, languages and populations that can be true. */
import type { City, LngLat } from '../city.ts'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../problem.ts'
import { cityFile, filesOf } from './files.ts'
import { textsIn } from './textsIn.ts'

/** The country (ISO 3166-1 alpha-2) at a position, or null at sea. */
export type CountryAt = (position: LngLat) => string | null

/** Older numbers of inhabitants are history, not the population a page shows. */
const earliestCensus = 1900

/** Pannonian Rusyn, registered in ISO 639-3 in 2022, is younger than the names most browsers and Node carry. */
const youngLanguages = new Set(['rsk'])

const isName = (type: 'language' | 'region', code: string): boolean =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined

const isLanguage = (tag: string): boolean => youngLanguages.has(tag) || isName('language', tag)

function isTimeZone(name: string): boolean {
  if (!name.includes('/')) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function checkPosition({ id, position, country }: City, countryAt: CountryAt): Problem[] {
  const found = countryAt(position)
  if (found === country) return []
  const place = { file: cityFile(id), field: 'position' }
  const values = { position: position.join(', '), country }
  return [
    found === null
      ? { ...place, code: 'position-at-sea', values }
      : { ...place, code: 'position-country', values: { ...values, found } },
  ]
}

/** Every city lies in the country it names. */
export const checkPositions = (dataset: Dataset, countryAt: CountryAt): Problem[] =>
  dataset.cities.flatMap((city) => (isName('region', city.country) ? checkPosition(city, countryAt) : []))

export const checkCountriesExist = (dataset: Dataset): Problem[] =>
  dataset.cities
    .filter(({ country }) => !isName('region', country))
    .map(({ id, country }) => ({
      file: cityFile(id),
      field: 'country',
      code: 'unknown-country',
      values: { found: country },
    }))

export const checkTimeZones = (dataset: Dataset): Problem[] =>
  dataset.cities
    .filter(({ timeZone }) => !isTimeZone(timeZone))
    .map(({ id, timeZone }) => ({
      file: cityFile(id),
      field: 'timeZone',
      code: 'unknown-time-zone',
      values: { found: timeZone },
    }))

export const checkLanguagesExist = (dataset: Dataset): Problem[] =>
  filesOf(dataset).flatMap(({ file, record }) =>
    textsIn(record)
      .filter(({ key, text }) => (key === 'language' || key === 'languages') && !isLanguage(text))
      .map(({ field, text }) => ({ file, field, code: 'unknown-language', values: { found: text } })),
  )

export function checkPopulationYears(dataset: Dataset): Problem[] {
  const latest = Number(dataset.site.asOf.slice(0, 4))
  return dataset.cities.flatMap(({ id, population }) => {
    const year = population?.year ?? latest
    if (year >= earliestCensus && year <= latest) return []
    const values = { found: String(year), earliest: String(earliestCensus), latest: String(latest) }
    return [{ file: cityFile(id), field: 'population.year', code: 'population-year' as const, values }]
  })
}
