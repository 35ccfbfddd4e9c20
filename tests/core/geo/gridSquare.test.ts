import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { gridSquare } from '../../../src/core/geo/gridSquare.ts'

describe('gridSquare', () => {
  it.each<[string, LngLat, string]>([
    ['Amiens', [2.3, 49.9], 'G2'],
    ['Leeds, just west of Greenwich', [-1.55, 53.8], 'F2'],
    ['Xi’an', [108.94, 34.34], 'J2'],
    ['Bondo, just north of the equator', [34.28, 0.24], 'H3'],
    ['the north-western corner', [-180, 90], 'A1'],
    ['the south-eastern corner', [180, -90], 'L6'],
    ['a place on two lines', [0, 0], 'G4'],
  ])('puts %s into its field', (_place, position, field) => {
    expect(gridSquare(position)).toBe(field)
  })

  it('names one of the 72 fields for every place on Earth', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    fc.assert(fc.property(anywhere, (position) => /^[A-L][1-6]$/.test(gridSquare(position))))
  })
})
