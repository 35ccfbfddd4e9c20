/** What is old: everything that was over more than twelve months before the facts were collected. */
import type { PartialDate } from '../dataset/text.ts'

/** The last day that a date of any precision can mean; the 31st stands for the end of every month. */
const lastDay = (date: PartialDate): string => `${date}${'-12-31'.slice(date.length - 4)}`

/** Twelve months before the day on which the facts were collected. */
export const oldBefore = (asOf: PartialDate): string => {
  const day = lastDay(asOf)
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}

/** A year counts with its last day: the figures of a year grow old twelve months after it. */
export const isOld = (date: PartialDate, asOf: PartialDate): boolean => lastDay(date) < oldBefore(asOf)

/** Whether a date is over on the day on which the facts were collected. */
export const isOver = (date: PartialDate, asOf: PartialDate): boolean => lastDay(date) < lastDay(asOf)
