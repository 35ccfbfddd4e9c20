/** Dates, distances and names as a reader of the language expects them. */
import type { Locale, PartialDate } from '../core/dataset/text.ts'

const tags = { de: 'de-DE', en: 'en-GB' } as const

/** `1992`, `July 1992` or `22 July 1992`, as exact as the date is. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  if (month === undefined) return String(year)
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year ?? 0, month - 1, day ?? 1))
}

/** Month and day without the year, short: `22. Juli`, `July`; empty where only the year is known. */
export function formatDayOfYear(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  if (month === undefined) return ''
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    month: day === undefined ? 'long' : 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year ?? 0, month - 1, day ?? 1))
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4))

export const formatDistance = (km: number, locale: Locale): string =>
  `${new Intl.NumberFormat(tags[locale]).format(Math.round(km))} km`

/** Exact below a million, else in millions: `368.967`, `13 Mio.`. */
export const formatPopulation = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(
    tags[locale],
    count >= 1_000_000
      ? {
          notation: 'compact',
          maximumSignificantDigits: 2,
          compactDisplay: locale === 'de' ? 'short' : 'long',
        }
      : {},
  ).format(count)

/** A published size: `162 KB`, `14,3 MB`. */
export const formatFileSize = (kilobytes: number, locale: Locale): string => {
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 })
  return kilobytes < 1000 ? `${number.format(kilobytes)} KB` : `${number.format(kilobytes / 1000)} MB`
}

/** The name of a language; its code where the browser has no name for it. */
export const formatLanguage = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(tags[locale], { type: 'language' }).of(code) ?? code

export const formatTime = (instant: Date, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant)

/** Minutes that a clock in `timeZone` is ahead of one in `reference` at this instant. */
export function minutesAhead(instant: Date, timeZone: string, reference: string): number {
  const wallClock = (zone: string): number => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    }).formatToParts(instant)
    const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value)
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  }
  return (wallClock(timeZone) - wallClock(reference)) / 60_000
}
