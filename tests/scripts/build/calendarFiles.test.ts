// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { calendarFiles } from '../../../scripts/build/calendarFiles.ts'
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { calendarLines, readCalendar } from '../../support/readCalendar.ts'

const { index, timeline } = readSiteData('.')
const calendars = calendarFiles(index, timeline, { de: 'Lizenz', en: 'Licence' })
const year = Number(index.site.asOf.slice(0, 4))

describe('the anniversaries for calendar programs', () => {
  it('are one file in each language', () => {
    expect(calendars.map(({ file }) => file)).toEqual(['anniversaries-de.ics', 'anniversaries-en.ics'])
  })

  it.each(calendars)(
    'of $file are days of this year and the next, each with a name of its own',
    ({ text }) => {
      const events = readCalendar(text)
      const years = events.map((event) => Number(event.get('DTSTART')?.value.slice(0, 4)))
      expect(new Set(years)).toEqual(new Set([year, year + 1]))
      expect(new Set(events.map((event) => event.get('UID')?.value)).size).toBe(events.length)
      for (const line of calendarLines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    },
  )

  it('say what is remembered, and since when', () => {
    const [german = [], english = []] = calendars.map(({ text }) => readCalendar(text))
    const find = (events: typeof german) =>
      events.find((event) => event.get('UID')?.value === `novi-sad-1982-10-05-twin-${year}@partnership-atlas`)
    expect(find(german)?.get('SUMMARY')?.value).toBe('Novi Sad: Partnerstadt seit 44 Jahren')
    expect(find(german)?.get('DESCRIPTION')?.value).toBe('5. Oktober 1982')
    expect(find(english)?.get('SUMMARY')?.value).toBe('Novi Sad: Twin city for 44 years')
  })

  it('say of a partnership that rests since when it does', () => {
    const [german = [], english = []] = calendars.map(({ text }) =>
      readCalendar(text)
        .filter((event) => event.get('UID')?.value.startsWith('rostov-on-don-'))
        .map((event) => event.get('SUMMARY')?.value),
    )
    expect(german.length).toBeGreaterThan(0)
    for (const summary of german) expect(summary).toMatch(/, ruht seit 31\. März 2022$/)
    for (const summary of english) expect(summary).toMatch(/, resting since 31 March 2022$/)
  })
})
