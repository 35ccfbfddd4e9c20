/** What is old: everything that was over more than twelve months before the facts were collected. */
import type { Day, PartialDate } from '../dataset/text.ts'

/** The last day that a date of any precision can mean; the 31st stands for the end of every month. */
const lastDay = (date: PartialDate): string => `${date}${'-12-31'.slice(date.length - 4)}`

/** The first day that a date of any precision can mean. */
const firstDay = (date: PartialDate): string => `${date}${'-01-01'.slice(date.length - 4)}`

/** Twelve months before the day on which the facts were collected. */
export function oldBefore(asOf: Day): Day {
  const yearBefore = String(Number(asOf.slice(0, 4)) - 1).padStart(4, '0')
  // No leap year follows another.
  return `${yearBefore}${asOf.slice(4)}`.replace('-02-29', '-02-28')
}

/** A year counts with its last day: the figures of a year grow old twelve months after it. */
export const isOld = (date: PartialDate, asOf: Day): boolean => lastDay(date) < oldBefore(asOf)

/** Whether a date is surely no older: its first possible day is not. Between the two, nobody can say. */
export const isRecent = (date: PartialDate, asOf: Day): boolean => firstDay(date) >= oldBefore(asOf)

/** Whether a date is over on the day on which the facts were collected. */
export const isOver = (date: PartialDate, asOf: PartialDate): boolean => lastDay(date) < lastDay(asOf)
