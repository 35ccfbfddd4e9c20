/** Disagreements that are about years, and so can be drawn on a scale. */
import type { Conflict } from '../dataset/city.ts'
import { yearIn } from './standing.ts'

type GivenYear = { readonly year: number; readonly isUsed: boolean }

/** The years the sources give; empty where they do not disagree about the year. */
export function disputedYears({ values }: Conflict): readonly GivenYear[] {
  const years = values.flatMap(({ date, isUsed }) =>
    date === undefined ? [] : [{ year: yearIn(date), isUsed }],
  )
  return new Set(years.map(({ year }) => year)).size > 1 ? years : []
}

/** Whether a conflict is about the year in which the partnership began: the used value, or one of several, says it. */
export function concernsYear(conflict: Conflict, since: number): boolean {
  const years = disputedYears(conflict)
  const used = years.filter(({ isUsed }) => isUsed)
  return (used.length > 0 ? used : years).some(({ year }) => year === since)
}
