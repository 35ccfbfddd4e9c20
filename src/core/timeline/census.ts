/** What stood in some year: how many partners, in how many countries. */
import type { CityEntry } from '../dataset/dataset.ts'
import { standingIn } from './standing.ts'

export type Census = {
  /** Places with a partnership that had begun and not ended; a resting one still counts. */
  readonly partners: number
  readonly countries: number
  /** How many of the partners were twin cities. */
  readonly twins: number
}

type Place = Pick<CityEntry, 'country' | 'partnerships' | 'turns'>

/** Counted at the end of the year, as the map shows it. */
export function censusOf(places: readonly Place[], year: number): Census {
  const standing = places.flatMap((place) => {
    const now = standingIn(place, year)
    return now === null || now.status === 'ended' || now.status === 'planned'
      ? []
      : [{ kind: now.kind, country: place.country }]
  })
  return {
    partners: standing.length,
    countries: new Set(standing.map(({ country }) => country)).size,
    twins: standing.filter(({ kind }) => kind === 'twin').length,
  }
}
