/** What places have in common, and the one scale of years on which their histories are drawn. */
import type { CityId } from '../dataset/city.ts'
import type { CityEntry } from '../dataset/dataset.ts'
import type { PartialDate } from '../dataset/text.ts'
import { firstYear, yearIn } from '../timeline/standing.ts'

/** The other places, in their order, that have a value, too. */
export function othersWith<Value>(
  places: readonly CityEntry[],
  own: CityId,
  value: Value,
  valuesOf: (place: CityEntry) => readonly Value[],
): readonly CityEntry[] {
  return places.filter((place) => place.id !== own && valuesOf(place).includes(value))
}

/**
 * Whole years from one date to another, the way anniversaries are counted. Where a date gives the year alone, the
 * difference of the years; never negative.
 */
export function yearsBetween(from: PartialDate, to: PartialDate): number {
  const years = yearIn(to) - yearIn(from)
  const exactness = Math.min(from.length, to.length)
  const isBeforeDay = exactness > 4 && to.slice(5, exactness) < from.slice(5, exactness)
  return Math.max(0, isBeforeDay ? years - 1 : years)
}

export type YearAxis = {
  /** First and last year, both multiples of ten. */
  readonly from: number
  readonly to: number
  /** The decades, which are drawn alternately black and white. */
  readonly decades: readonly number[]
}

/** The decades that hold all years; without any, from the first year of the atlas on. */
export function axisOf(years: readonly number[], lastYear: number): YearAxis {
  const first = years.length === 0 ? firstYear : Math.min(...years)
  const from = Math.floor(Math.min(first, lastYear) / 10) * 10
  const to = Math.max(from + 10, Math.ceil((Math.max(lastYear, ...years) + 1) / 10) * 10)
  return { from, to, decades: Array.from({ length: (to - from) / 10 }, (_, i) => from + i * 10) }
}

/** Where a date stands on the axis: 0 at its start, 1 at its end. A date without a day stands at the start of its time. */
export function shareOf(date: PartialDate, { from, to }: YearAxis): number {
  const [year = from, month = 1, day = 1] = date.split('-').map(Number)
  return (year + (month - 1) / 12 + (day - 1) / 372 - from) / (to - from)
}
