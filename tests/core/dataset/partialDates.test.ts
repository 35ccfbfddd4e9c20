import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, isBefore, missingDay } from '../../../src/core/dataset/rules/partialDates.ts'

describe('isBefore', () => {
  it('compares as far as both dates are known', () => {
    expect(isBefore('1992', '1993-05')).toBe(true)
    expect(isBefore('1993', '1993-05')).toBe(false)
    expect(isBefore('1993-05-02', '1993')).toBe(false)
    expect(isBefore('1993-04-30', '1993-05')).toBe(true)
  })

  it('never holds both ways', () => {
    const aDate = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
      .map(([year, month, isExact]) => `${year}${isExact ? `-${String(month).padStart(2, '0')}` : ''}`)
    fc.assert(fc.property(aDate, aDate, (a, b) => !(isBefore(a, b) && isBefore(b, a))))
  })
})

describe('missingDay', () => {
  it('knows leap years', () => {
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(missingDay('2024-02-29')).toBeNull()
    expect(missingDay('1900-02-29')).toBe(28)
  })

  it('has nothing to say to a year or a month', () => {
    expect(missingDay('1992')).toBeNull()
    expect(missingDay('1992-12')).toBeNull()
  })
})
