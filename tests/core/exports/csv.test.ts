// @vitest-environment node
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, withoutFormula } from '../../../src/core/exports/csv.ts'

/** Any text, with more of what is dangerous in tables than chance would bring. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ';', '＝', 'ä', ' '),
  }),
)

const read = (text: string): string[][] => parse(text, { recordDelimiter: '\r\n' })

describe('a table as CSV', () => {
  it('reads back as it was written, whatever stands in its cells', () => {
    const rows = fc.integer({ min: 2, max: 4 }).chain((width) => {
      const row = fc.array(hostile, { minLength: width, maxLength: width })
      return fc.tuple(row, fc.array(row, { maxLength: 5 }))
    })
    fc.assert(
      fc.property(rows, ([header, body]) => {
        expect(read(toCsv(header, body))).toEqual([header, ...body])
      }),
    )
  })

  it('ends every line with CRLF and begins without a byte order mark', () => {
    expect(toCsv(['a', 'b'], [['1', 'two, three']])).toBe('a,b\r\n1,"two, three"\r\n')
  })
})

describe('a text in a table', () => {
  it('is never run as a formula, and taking the apostrophe away gives it back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = withoutFormula(text)
        expect(safe).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        const isMarked = /^'+[=+\-@\t\r\n＝＋－＠]/.test(safe)
        expect(isMarked ? safe.slice(1) : safe).toBe(text)
      }),
    )
  })

  it.each(['=1+1', '+49 231', '-2', '@SUM(A1)', '\tx', "'=1"])('gets an apostrophe before %j', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`)
  })

  it.each(['Amiens', "'s-Hertogenbosch", 'a=b', '', '–'])('stays as it is where it is %j', (text) => {
    expect(withoutFormula(text)).toBe(text)
  })
})
