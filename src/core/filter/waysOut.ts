/** What a reader whom no place answers can give up. */
import type { CityEntry } from '../dataset/dataset.ts'
import { matchingPlaces, type Question } from './appearance.ts'
import { type Facet, facets } from './filter.ts'

/** One wish less: all values of a facet, or the year. */
export type Wish = Facet | 'year'

export type WayOut = { readonly wish: Wish; readonly count: number }

/** The question without one of its wishes. */
export const without = (question: Question, wish: Wish): Question =>
  wish === 'year' ? { ...question, year: null } : { ...question, filter: { ...question.filter, [wish]: [] } }

/** Every single wish that leads to places when it is given up, with their number; the one that leads to most first. */
export function waysOut(cities: readonly CityEntry[], question: Question): readonly WayOut[] {
  const wishes: Wish[] = [
    ...facets.filter((facet) => question.filter[facet].length > 0),
    ...(question.year === null ? [] : ['year' as const]),
  ]
  return wishes
    .map((wish) => ({ wish, count: matchingPlaces(cities, without(question, wish)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
