/** The part of a long text around what was found. */
import type { Range } from './underline.ts'

export type Excerpt = { readonly text: string; readonly ranges: readonly Range[] }

/** Characters before the first underlined letter, and in all. */
const reach = { before: 40, all: 130 } as const

/** Cuts between words and marks what is left out; a text that is short enough stays as it is. */
export function excerptOf({ text, ranges }: Excerpt): Excerpt {
  if (text.length <= reach.all) return { text, ranges }
  const [first = 0] = ranges[0] ?? []
  const from = first <= reach.before ? 0 : text.indexOf(' ', first - reach.before) + 1
  const space = text.lastIndexOf(' ', from + reach.all)
  const to = text.length - from <= reach.all || space <= from ? text.length : space
  const start = from === 0 ? '' : '… '
  const shift = start.length - from
  return {
    text: `${start}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
    ranges: ranges
      .filter(([begin, end]) => begin >= from && end <= to)
      .map(([begin, end]) => [begin + shift, end + shift]),
  }
}
