// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOld, isOver, isRecent, oldBefore } from '../../../src/core/quality/age.ts'

describe('what is old', () => {
  it.each([
    ['2024', true],
    ['2025', false],
    ['2025-10', true],
    ['2025-11', false],
    ['2025-11-22', true],
    ['2025-11-23', false],
    ['2026-11-23', false],
  ])('on 23 November 2026, is of %s: %s', (date, expected) => {
    expect(isOld(date, '2026-11-23')).toBe(expected)
  })

  it.each([
    ['2025', false],
    ['2026', true],
    ['2025-11', false],
    ['2025-12', true],
    ['2025-11-22', false],
    ['2025-11-23', true],
  ])('is surely not, on 23 November 2026, of %s: %s', (date, expected) => {
    expect(isRecent(date, '2026-11-23')).toBe(expected)
  })

  it('was over twelve months before, the day before that in a leap year’s February', () => {
    expect(oldBefore('2026-11-23')).toBe('2025-11-23')
    expect(oldBefore('2028-02-29')).toBe('2027-02-28')
  })

  it('does not get younger when it is known less exactly', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (date, asOf) => {
        const known = [date, date.slice(0, 7), date.slice(0, 4)].map((one) => isOld(one, asOf))
        expect(known.toSorted((a, b) => Number(b) - Number(a))).toEqual(known)
      }),
    )
  })

  it('is over from the day after its last one', () => {
    expect(isOver('2026-11-22', '2026-11-23')).toBe(true)
    expect(isOver('2026-11', '2026-11-23')).toBe(false)
    expect(isOver('2025', '2026-11-23')).toBe(true)
  })
})
