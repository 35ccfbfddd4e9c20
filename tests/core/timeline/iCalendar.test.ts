// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iCalendar } from '../../../src/core/timeline/iCalendar.ts'
import { calendarLines, readCalendar } from '../../support/readCalendar.ts'

const calendar = {
  name: 'Atlas',
  licence: 'CC BY 4.0',
  productId: '-//Atlas//Jubiläen//DE',
  asOf: '2026-11-23',
}
const aDay = { uid: 'a@atlas', day: '2026-04-02', summary: 'Amiens', description: '2. April 1960' }

const someText = fc.string({ unit: 'grapheme', maxLength: 200 })
/** What a text is after a calendar has carried it: one kind of line end, no other control characters. */
const carried = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '')

describe('iCalendar', () => {
  it('writes an all-day event with its stamp', () => {
    const [event] = readCalendar(iCalendar([aDay], calendar))
    expect(event?.get('DTSTART')).toEqual({ name: 'DTSTART', parameters: 'VALUE=DATE', value: '20260402' })
    expect(event?.get('DTSTAMP')?.value).toBe('20261123T000000Z')
    expect(event?.get('UID')?.value).toBe('a@atlas')
    expect(event?.has('RRULE')).toBe(false)
  })

  it('has a frame that calendar programs know', () => {
    const lines = calendarLines(iCalendar([], calendar))
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Atlas//Jubiläen//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Atlas',
      'DESCRIPTION:CC BY 4.0',
      'X-WR-CALDESC:CC BY 4.0',
      'END:VCALENDAR',
    ])
  })

  it('reads back as it was written, whatever stands in it, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(someText, someText, (summary, description) => {
        const text = iCalendar([{ ...aDay, summary, description }], calendar)
        for (const line of calendarLines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const [event] = readCalendar(text)
        expect(event?.get('SUMMARY')?.value).toBe(carried(summary))
        expect(event?.get('DESCRIPTION')?.value).toBe(carried(description))
      }),
    )
  })

  it('breaks long lines of other scripts between characters', () => {
    const summary = '西安'.repeat(40)
    const text = iCalendar([{ ...aDay, summary }], calendar)
    expect(calendarLines(text).some((line) => line.startsWith(' '))).toBe(true)
    expect(text).not.toContain('\uFFFD')
    expect(readCalendar(text)[0]?.get('SUMMARY')?.value).toBe(summary)
  })

  it('refuses a date that is known by its year alone', () => {
    expect(() => iCalendar([{ ...aDay, day: '2026' }], calendar)).toThrow(RangeError)
  })
})
