import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, othersWith, shareOf, yearsBetween } from '../../../src/core/compare/compare.ts'
import { aCityEntry } from '../../support/renderPage.tsx'

describe('othersWith', () => {
  it('names the other places with the same value, and never the place itself', () => {
    const places = [
      aCityEntry('leeds', { fields: ['climate', 'sport'] }),
      aCityEntry('xian', { fields: ['sport'] }),
      aCityEntry('bondo', { fields: ['water'] }),
    ]
    const withSport = othersWith(places, 'leeds', 'sport', ({ fields }) => fields)
    expect(withSport.map(({ id }) => id)).toEqual(['xian'])
    expect(othersWith(places, 'bondo', 'water', ({ fields }) => fields)).toEqual([])
  })
})

describe('yearsBetween', () => {
  it.each([
    ['1969-10-04', '2026-11-23', 57],
    ['1969-12-04', '2026-11-23', 56],
    ['1969-11-23', '2026-11-23', 57],
    ['1969', '2026-11-23', 57],
    ['1969-11', '2026-11-01', 57],
    ['2022-06', '2025-12-31', 3],
    ['2027', '2026-11-23', 0],
  ])('counts from %s to %s: %d', (from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years)
  })
})

describe('axisOf', () => {
  it('begins with the decade of the first year and ends after the last', () => {
    expect(axisOf([1969, 1949, 2020], 2026)).toEqual({
      from: 1940,
      to: 2030,
      decades: [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020],
    })
    expect(axisOf([], 2026).from).toBe(1940)
    expect(axisOf([2026], 2029).to).toBe(2030)
    expect(axisOf([2026], 2030).to).toBe(2040)
  })

  it('holds every date of its years, in their order', () => {
    const year = fc.integer({ min: 1800, max: 2026 })
    fc.assert(
      fc.property(fc.array(year, { minLength: 1 }), year, (years, other) => {
        const axis = axisOf([...years, other], 2026)
        const share = shareOf(`${other}-12-31`, axis)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThan(1)
        expect(shareOf(`${other}`, axis)).toBeLessThan(share)
      }),
    )
  })
})
