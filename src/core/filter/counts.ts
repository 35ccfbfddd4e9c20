/** What a reader gets by choosing a value. */
import type { CityEntry } from '../dataset/dataset.ts'
import { answers, filterOf, type Question, standingOf, valuesOf } from './appearance.ts'
import { type Facet, facets, type FacetValue } from './filter.ts'

export type Counts = Readonly<Record<Facet, ReadonlyMap<FacetValue, number>>>

/**
 * How many places each value of each facet would show under the other facets, in one pass over the places. Values that
 * occur nowhere are missing.
 */
export function countsOf(cities: readonly CityEntry[], question: Question): Counts {
  const filter = filterOf(question)
  const { year } = question
  const none = (): Map<FacetValue, number> => new Map()
  const counts = {
    kind: none(),
    status: none(),
    continent: none(),
    goal: none(),
    field: none(),
    theme: none(),
  } satisfies Record<Facet, Map<FacetValue, number>>
  for (const city of cities) {
    if (standingOf(city, year) === null) continue
    const missed = facets.filter((facet) => !answers(city, filter, facet, year))
    // A place that misses one facet only would be shown by another choice in that one.
    if (missed.length > 1) continue
    for (const facet of missed.length === 1 ? missed : facets) {
      const values = valuesOf(city, facet, year)
      for (const value of values.length > 1 ? new Set(values) : values)
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}
