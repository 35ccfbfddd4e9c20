/** All-day events as an iCalendar file (RFC 5545). */

export type CalendarDay = {
  /** The same in every issue of the file, so that a calendar updates and does not repeat. */
  readonly uid: string
  /** `2026-04-02`. */
  readonly day: string
  readonly summary: string
  readonly description: string
}

type Calendar = {
  /** What a calendar program calls it. */
  readonly name: string
  /** Under which terms the file may be used, and who is to be named. */
  readonly licence: string
  /** Who made the file, such as `-//Atlas//Anniversaries//EN`. */
  readonly productId: string
  /** The day on which the events were known, `2026-11-23`; the same data makes the same file. */
  readonly asOf: string
}

/** Octets a line may have without its end, RFC 5545 section 3.1. */
const longestLine = 75

/** The whole file, with CRLF at the end of each line. @throws RangeError if a day is none */
export function iCalendar(
  days: readonly CalendarDay[],
  { name, licence, productId, asOf }: Calendar,
): string {
  const stamp = `${compact(asOf)}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(productId)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    // A description of the whole calendar came with RFC 7986; older programs know the other name.
    `DESCRIPTION:${escaped(licence)}`,
    `X-WR-CALDESC:${escaped(licence)}`,
    ...days.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function compact(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`"${day}" is no day.`)
  return day.replaceAll('-', '')
}

/** Section 3.3.11; other control characters may not stand in a text at all. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')

/** Breaks a line between characters, never inside of one; each further line starts with a space. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line.toWellFormed()) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}
