/** Comparing dates that are known only to the year or month. */
import type { PartialDate } from '../text.ts'

/** Whether `a` is certainly before `b`: as far as both are known. 1993 is not before 1993-05. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) < b.slice(0, known)
}

/** The number of days of a month; months count from 1. Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The number of days of the date's month where the date names a day that the month does not have, else null. */
export function missingDay(date: PartialDate): number | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const days = daysInMonth(year, month)
  return day > days ? days : null
}
