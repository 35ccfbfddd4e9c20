import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anniversariesIn, dateIn, isDay } from '../../../src/core/timeline/anniversaries.ts'
import type { Occasion } from '../../../src/core/timeline/timeline.ts'

const since = (date: string): Occasion => ({ city: 'leeds', date, kind: 'twin' })

describe('anniversariesIn', () => {
  it('follows the calendar; what has no day comes last in its month or in the year', () => {
    const found = anniversariesIn(['1990', '1980-07', '1970-07-31', '1960-04-02'].map(since), 2026)
    expect(found.map(({ date, years }) => `${date} ${years}`)).toEqual([
      '2026-04-02 66',
      '2026-07-31 56',
      '2026-07 46',
      '2026 36',
    ])
  })

  it('marks 5, 10, 25 and 50 years as round, and 4, 11 and 66 as not', () => {
    const found = anniversariesIn(
      [5, 10, 25, 50, 4, 11, 66].map((years) => since(String(2026 - years))),
      2026,
    )
    const isRound = (years: number) => found.find((one) => one.years === years)?.isRound
    expect([5, 10, 25, 50].map(isRound)).toEqual([true, true, true, true])
    expect([4, 11, 66].map(isRound)).toEqual([false, false, false])
  })

  it('leaves out what begins in the year itself or later', () => {
    expect(anniversariesIn([since('2026-01-01'), since('2030')], 2026)).toEqual([])
  })
})

describe('dateIn', () => {
  it('keeps the 29th of February in leap years and takes the 28th in all others', () => {
    expect(dateIn('2020-02-29', 2024)).toBe('2024-02-29')
    expect(dateIn('2020-02-29', 2000)).toBe('2000-02-29')
    expect(dateIn('2020-02-29', 2026)).toBe('2026-02-28')
    expect(dateIn('2020-02-29', 2100)).toBe('2100-02-28')
  })

  it('never gives a day that does not exist, and never adds a precision', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1900, max: 2200 }),
        fc.constantFrom(4, 7, 10),
        (date, year, length) => {
          const moved = dateIn(date.slice(0, length), year)
          expect(moved).toHaveLength(length)
          expect(isDay(moved)).toBe(length === 10)
          expect(new Date(moved).toISOString().slice(0, length)).toBe(moved)
        },
      ),
    )
  })
})
