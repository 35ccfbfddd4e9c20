/** `unicode-range` values of style sheets, in both directions. */

/** Whether a range such as `U+0100-02BA,U+1E00` holds a character. */
export function rangeHolds(range: string): (character: string) => boolean {
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  return (character) => {
    const code = character.codePointAt(0) ?? -1
    return spans.some(([first, last]) => first <= code && code <= last)
  }
}

/** The shortest `unicode-range` that holds exactly these characters. */
export function toUnicodeRange(characters: Iterable<string>): string {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].toSorted(
    (a, b) => a - b,
  )
  const spans: { first: number; last: number }[] = []
  for (const code of codes) {
    const span = spans.at(-1)
    if (span !== undefined && span.last === code - 1) span.last = code
    else spans.push({ first: code, last: code })
  }
  return spans
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(2, '0')
