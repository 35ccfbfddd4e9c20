/** Anniversaries of the dataset's year and the next one as files for calendar programs, one in each language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { type Locale, type LocalizedText, locales, type PartialDate } from '../../src/core/dataset/text.ts'
import { anniversariesIn, type Anniversary, isDay } from '../../src/core/timeline/anniversaries.ts'
import { iCalendar } from '../../src/core/timeline/iCalendar.ts'
import { yearIn } from '../../src/core/timeline/standing.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { formatDate } from '../../src/i18n/format.ts'
import german from '../../src/i18n/messages/de.json' with { type: 'json' }
import english from '../../src/i18n/messages/en.json' with { type: 'json' }
import type { ToolMessageId } from '../../src/i18n/messages.ts'
import { toolMessages } from './toolMessages.ts'

/** A file of open data. */
export type CalendarFile = { readonly file: string; readonly text: string }

const messages = { de: german, en: english }

/** What is known by its month or year alone has no day in a calendar and is left out. */
export function calendarFiles(
  index: AtlasIndex,
  timeline: Timeline,
  attribution: LocalizedText,
): readonly CalendarFile[] {
  const year = yearIn(index.site.asOf)
  const days = [year, year + 1]
    .flatMap((one) => anniversariesIn(timeline.occasions, one))
    .filter(({ date }) => isDay(date))
  return locales.map((locale) => ({
    file: `anniversaries-${locale}.ics`,
    text: iCalendar(
      days.map((day) => toCalendarDay(day, index, locale)),
      {
        name: say('time.anniversaries.calendar', locale, { title: index.site.title[locale] }),
        licence: attribution[locale],
        productId: `-//${index.site.title[locale]}//${index.site.subtitle[locale]}//${locale.toUpperCase()}`,
        asOf: index.site.asOf,
      },
    ),
  }))
}

function toCalendarDay({ occasion, years, date }: Anniversary, index: AtlasIndex, locale: Locale) {
  const { city, kind, signedAt, restingSince } = occasion
  const name = index.cities.find(({ id }) => id === city)?.name[locale] ?? city
  const what =
    signedAt === undefined
      ? say('time.anniversary.beginning', locale, { kind: messages[locale][`kind.${kind}`], years })
      : say('time.anniversary.signing', locale, { place: signedAt[locale], years })
  // The summary alone is what most calendars show.
  const rest = restingSince === undefined ? '' : `, ${restWords(restingSince, locale)}`
  return {
    uid: `${city}-${occasion.date}-${kind}-${yearIn(date)}@partnership-atlas`,
    day: date,
    summary: `${name}: ${what}${rest}`,
    description: formatDate(occasion.date, locale),
  }
}

const restWords = (since: PartialDate | null, locale: Locale): string =>
  since === null
    ? messages[locale]['status.resting']
    : say('time.anniversary.resting', locale, { date: formatDate(since, locale) })

const say = (id: ToolMessageId, locale: Locale, values: Readonly<Record<string, string | number>>): string =>
  String(new IntlMessageFormat(toolMessages[locale][id], locale).format(values))
