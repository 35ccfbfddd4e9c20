import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { azimuthal, discPoint, farthestKm } from '../../../src/core/geo/azimuthal.ts'
import { distanceKm, greatCircle, initialBearing } from '../../../src/core/geo/greatCircle.ts'

const dortmund: LngLat = [7.4653, 51.5136]
const anywhere: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
)

describe('azimuthal', () => {
  it('puts its centre in the middle and the north pole straight above', () => {
    const project = azimuthal(dortmund)
    expect(project(dortmund)).toEqual({ x: 0, y: 0 })
    expect(project([100, 90]).x).toBeCloseTo(0, 6)
    expect(project([100, 90]).y).toBeCloseTo(-distanceKm(dortmund, [0, 90]), 6)
  })

  it('keeps every distance and direction from the centre', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (centre, place) => {
        const km = distanceKm(centre, place)
        fc.pre(km > 0.01 && km < farthestKm - 100)
        const point = azimuthal(centre)(place)
        expect(Math.hypot(point.x, point.y)).toBeCloseTo(km, 3)
        const expected = discPoint(km, initialBearing(centre, place))
        expect(Math.hypot(point.x - expected.x, point.y - expected.y)).toBeLessThan(0.01)
      }),
    )
  })

  it('draws every great circle through the centre as a straight line', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (centre, place) => {
        const km = distanceKm(centre, place)
        fc.pre(km > 1 && km < farthestKm - 100)
        const project = azimuthal(centre)
        const end = project(place)
        for (const point of greatCircle(centre, place, 500).map(project))
          expect(Math.abs(point.x * end.y - point.y * end.x) / km).toBeLessThan(0.01)
      }),
    )
  })

  it('takes longitudes beyond ±180°, and puts the antipode on the rim', () => {
    expect(azimuthal(dortmund)([187.4653, 10]).y).toBeCloseTo(azimuthal(dortmund)([-172.5347, 10]).y, 6)
    const antipode = azimuthal(dortmund)([-172.5347, -51.5136])
    expect(Math.hypot(antipode.x, antipode.y)).toBeCloseTo(farthestKm, 3)
  })
})
