import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDecade, decadeFields } from '../../../src/core/timeline/decades.ts'

const someYear = fc.integer({ min: 1600, max: 2200 })

describe('decadeFields', () => {
  it('alternates black and white at every decade and is cut at both ends', () => {
    expect(decadeFields(1945, 1972)).toEqual([
      { from: 1945, to: 1950, isBlack: true },
      { from: 1950, to: 1960, isBlack: false },
      { from: 1960, to: 1970, isBlack: true },
      { from: 1970, to: 1972, isBlack: false },
    ])
  })

  it('covers the bar without gaps and without two fields of one colour side by side', () => {
    fc.assert(
      fc.property(someYear, fc.integer({ min: 1, max: 300 }), (from, length) => {
        const fields = decadeFields(from, from + length)
        expect(fields[0]?.from).toBe(from)
        expect(fields.at(-1)?.to).toBe(from + length)
        for (const [position, field] of fields.entries()) {
          const next = fields[position + 1]
          expect(field.to).toBeGreaterThan(field.from)
          if (next === undefined) continue
          expect(next.from).toBe(field.to)
          expect(next.isBlack).toBe(!field.isBlack)
        }
      }),
    )
  })

  it('refuses a bar without length', () => {
    expect(() => decadeFields(1950, 1950)).toThrow(RangeError)
  })
})

describe('byDecade', () => {
  it('keeps every member once, in its decade and in the order of time', () => {
    fc.assert(
      fc.property(fc.array(someYear), (years) => {
        const decades = byDecade(years, (year) => year)
        expect(decades.flatMap(({ members }) => members)).toEqual(years.toSorted((a, b) => a - b))
        for (const { from, members } of decades)
          expect(members.every((year) => year >= from && year < from + 10)).toBe(true)
        expect(new Set(decades.map(({ from }) => from)).size).toBe(decades.length)
      }),
    )
  })
})
