/** Anniversaries of one year, from partnerships and signings. */
import type { PartialDate } from '../dataset/text.ts'
import type { Occasion } from './timeline.ts'
import { yearIn } from './standing.ts'

export type Anniversary = {
  readonly occasion: Occasion
  /** How many years it has been; at least 1. */
  readonly years: number
  /** Multiples of five: those are celebrated. */
  readonly isRound: boolean
  /** The date in the wanted year, as exact as the occasion's own: `2026`, `2026-04` or `2026-04-02`. */
  readonly date: PartialDate
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The same date in another year. The 29th of February becomes the 28th where there is none. */
export function dateIn(date: PartialDate, year: number): PartialDate {
  const rest = date.slice(4)
  return `${year}${rest === '-02-29' && !isLeapYear(year) ? '-02-28' : rest}`
}

/** Whether a date names a day, so that it can stand in a calendar. */
export const isDay = (date: PartialDate): boolean => date.length === 10

/** Anniversaries of a year in the order of its days; those whose day is not known come last in their month or year. */
export const anniversariesIn = (occasions: readonly Occasion[], year: number): readonly Anniversary[] =>
  occasions
    .filter(({ date }) => yearIn(date) < year)
    .map((occasion) => {
      const years = year - yearIn(occasion.date)
      return { occasion, years, isRound: years % 5 === 0, date: dateIn(occasion.date, year) }
    })
    .sort((a, b) => orderOf(a.date).localeCompare(orderOf(b.date), 'en'))

const orderOf = (date: PartialDate): string => date.padEnd(10, '~')
