import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearScale } from '../../../src/core/timeline/yearScale.ts'

const years = (used: number | null, ...others: number[]) => [
  ...(used === null ? [] : [{ year: used, isUsed: true }]),
  ...others.map((year) => ({ year, isUsed: false })),
]

describe('yearScale', () => {
  it('spans the decade that holds the years, a segment a year', () => {
    const { from, to, segments, marks } = yearScale(years(1977, 1978, 1973))
    expect([from, to, segments]).toEqual([1970, 1980, 10])
    expect(marks.map(({ year, at, isUsed }) => [year, at, isUsed])).toEqual([
      [1973, 0.3, false],
      [1977, 0.7, true],
      [1978, 0.8, false],
    ])
  })

  it('draws a year once that several sources give, and as used when one of them is', () => {
    const { marks } = yearScale([...years(null, 1990, 1990), { year: 1990, isUsed: true }])
    expect(marks).toEqual([{ year: 1990, at: 0, isUsed: true, isRaised: false }])
  })

  it('gives a single year on the edge of a decade the decade it begins', () => {
    const { from, to } = yearScale(years(2000))
    expect([from, to]).toEqual([2000, 2010])
  })

  it.each([
    [[2012, 2022], 10],
    [[1951, 1989], 8],
    [[1898, 2004], 12],
  ])('takes longer segments for %j', ([first = 0, last = 0], segments) => {
    expect(yearScale(years(first, last)).segments).toBe(segments)
  })

  it('raises the labels beside the year in use, which keeps its place', () => {
    const raised = yearScale(years(1982, 1981, 1983)).marks.filter(({ isRaised }) => isRaised)
    expect(raised.map(({ year }) => year)).toEqual([1981, 1983])
  })

  it('raises the later of two close years where none is used', () => {
    const raised = yearScale(years(null, 2019, 2020)).marks.filter(({ isRaised }) => isRaised)
    expect(raised.map(({ year }) => year)).toEqual([2020])
  })

  it('keeps every year on the bar, in order, with whole segments', () => {
    const some = fc.array(fc.record({ year: fc.integer({ min: 1000, max: 2999 }), isUsed: fc.boolean() }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(some, (given) => {
        const { from, to, segments, marks } = yearScale(given)
        expect(from % 10).toBe(0)
        expect(to % 10).toBe(0)
        expect(Number.isInteger(segments)).toBe(true)
        expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true)
        expect(marks.map(({ year }) => year)).toEqual(
          [...new Set(given.map(({ year }) => year))].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('refuses to draw no year at all', () => {
    expect(() => yearScale([])).toThrow(RangeError)
  })
})
