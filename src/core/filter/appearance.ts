/** How each place appears in a view: as what, and whether it is what the reader asks for. */
import type { CityId } from '../dataset/city.ts'
import type { CityEntry } from '../dataset/dataset.ts'
import { currentPartnership } from '../dataset/publish.ts'
import { standingIn, type Standing, yearIn } from '../timeline/standing.ts'
import type { View } from '../view/view.ts'
import { type Facet, type FacetValue, facets, type Filter, isFiltering } from './filter.ts'

/** What a view asks for. The page of a goal asks for that goal. */
export type Question = Pick<View, 'filter' | 'year' | 'page'>

/** The filter of a view, with the goal its page is about. */
export const filterOf = ({ filter, page }: Pick<Question, 'filter' | 'page'>): Filter =>
  page.name === 'goal' ? { ...filter, goal: [page.goal] } : filter

/** How a place stands in the year of a view, today by default; null where nothing has begun yet. */
export function standingOf(city: CityEntry, year: View['year']): Standing | null {
  return year === null ? (currentPartnership(city) ?? null) : standingIn(city, year)
}

/** The partnership that held at the end of a year, or had held last; today's by default; undefined before the first. */
export const partnershipOf = (
  city: CityEntry,
  year: View['year'],
): CityEntry['partnerships'][number] | undefined =>
  year === null ? currentPartnership(city) : city.partnerships.findLast(({ since }) => yearIn(since) <= year)

/** The values of a place in one facet. */
export function valuesOf(city: CityEntry, facet: Facet, year: View['year']): readonly FacetValue[] {
  switch (facet) {
    case 'kind':
    case 'status': {
      const standing = standingOf(city, year)
      return standing === null ? [] : [standing[facet]]
    }
    case 'continent':
      return [city.continent]
    case 'goal':
      return city.goals.map(({ goal }) => goal)
    case 'field':
      return city.fields
    case 'theme':
      return city.themes
  }
}

/** Whether a place has one of the values that are asked for in a facet. */
export const answers = (city: CityEntry, filter: Filter, facet: Facet, year: View['year']): boolean => {
  const wanted: readonly FacetValue[] = filter[facet]
  return wanted.length === 0 || valuesOf(city, facet, year).some((value) => wanted.includes(value))
}

/** Whether a place answers every facet of the filter. Before its partnership began it is of no kind, but of a continent. */
export const answersFilter = (city: CityEntry, filter: Filter, year: View['year']): boolean =>
  facets.every((facet) => answers(city, filter, facet, year))

/** Whether a place answers every facet of the filter and stands in the year at all. */
export const matches = (city: CityEntry, filter: Filter, year: View['year']): boolean =>
  standingOf(city, year) !== null && answersFilter(city, filter, year)

/** The places that answer a question, in their order. */
export function matchingPlaces(cities: readonly CityEntry[], question: Question): readonly CityEntry[] {
  const filter = filterOf(question)
  if (!isFiltering(filter) && question.year === null) return cities
  return cities.filter((city) => matches(city, filter, question.year))
}

/** Ids of the places that stand in the year but do not match; they fade. */
export function fadedPlaces(cities: readonly CityEntry[], question: Question): readonly CityId[] {
  if (!isFiltering(filterOf(question))) return []
  return [...appearancesOf(cities, question)].filter(([, { isFaded }]) => isFaded).map(([id]) => id)
}

/** How a place is drawn: as what, and whether it steps back because it does not match. */
export type Appearance = Standing & { readonly isFaded: boolean }

/** How each place is drawn on the map of a view. Places that do not stand in the year are missing: they are not drawn. */
export function appearancesOf(
  cities: readonly CityEntry[],
  question: Question,
): ReadonlyMap<CityId, Appearance> {
  const filter = filterOf(question)
  const appearances = new Map<CityId, Appearance>()
  for (const city of cities) {
    const standing = standingOf(city, question.year)
    if (standing === null) continue
    const { kind, status } = standing
    appearances.set(city.id, { kind, status, isFaded: !matches(city, filter, question.year) })
  }
  return appearances
}
