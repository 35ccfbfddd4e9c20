import type { Locale } from '../../../core/dataset/text.ts'

const tags = { de: 'de-DE', en: 'en-GB' } as const

/** `24.11.2026, 02:02:29`, on the clock of the machine. */
export const formatMoment = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'medium' }).format(at)
