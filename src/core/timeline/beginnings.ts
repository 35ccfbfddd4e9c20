/** The years in which partnerships began: steps of a journey through time, and the signs over its scale. */
import type { CityId } from '../dataset/city.ts'
import type { CityEntry } from '../dataset/dataset.ts'
import type { Kind, Status } from '../dataset/partnership.ts'
import { yearIn } from './standing.ts'

/** One partnership; a place that was a project and became a twin city has two. */
export type Beginning = {
  readonly city: CityId
  readonly year: number
  readonly kind: Kind
  /** How the partnership stands today. */
  readonly status: Status
}

type Place = Pick<CityEntry, 'id' | 'partnerships'>

/** Every partnership that has begun, in the order of the years. What is only planned has no beginning yet. */
export const beginningsOf = (places: readonly Place[]): readonly Beginning[] =>
  places
    .flatMap(({ id, partnerships }) =>
      partnerships
        .filter(({ status }) => status !== 'planned')
        .map(({ since, kind, status }) => ({ city: id, year: yearIn(since), kind, status })),
    )
    .sort((a, b) => a.year - b.year)

/** All partnerships of one year; null where no year has any. */
export type Step = { readonly year: number; readonly beginnings: readonly Beginning[] } | null

/** The nearest years before and after this one in which a partnership began. */
export function neighboursOf(beginnings: readonly Beginning[], year: number): { before: Step; after: Step } {
  const before = beginnings.findLast((beginning) => beginning.year < year)
  const after = beginnings.find((beginning) => beginning.year > year)
  return { before: stepTo(beginnings, before?.year), after: stepTo(beginnings, after?.year) }
}

const stepTo = (beginnings: readonly Beginning[], year: number | undefined): Step =>
  year === undefined ? null : { year, beginnings: beginnings.filter((one) => one.year === year) }

/** A beginning over the scale: level 0 stands on it, the next ones above. */
export type Tick = Beginning & { readonly level: number }

/**
 * The signs over the scale, each as low as it can be without touching another one. On one level they are at least
 * `gapYears` apart. A year with more beginnings than levels keeps the first ones: the strip of events says how many
 * there are.
 *
 * @param gapYears  years that one sign takes on the scale
 * @param levels    how high signs may be stacked
 */
export function ticksOf(beginnings: readonly Beginning[], gapYears: number, levels: number): readonly Tick[] {
  const lastYears = Array.from({ length: levels }, () => -Infinity)
  return beginnings.flatMap((beginning) => {
    const level = lastYears.findIndex((last) => beginning.year - last >= gapYears)
    if (level < 0) return []
    lastYears[level] = beginning.year
    return [{ ...beginning, level }]
  })
}
