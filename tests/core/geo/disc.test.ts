import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { azimuthal, type DiscPoint, farthestKm } from '../../../src/core/geo/azimuthal.ts'
import { discAround, isInRing } from '../../../src/core/geo/disc.ts'
import { distanceKm } from '../../../src/core/geo/greatCircle.ts'

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
)
const lengthOf = ({ x, y }: DiscPoint): number => Math.hypot(x, y)

/** An island: points around its middle, with longitudes that do not jump. */
function island([lng, lat]: LngLat, km: number): LngLat[] {
  const radius = km / 6371.0088
  const phi = (lat * Math.PI) / 180
  return Array.from({ length: 180 }, (_, i) => {
    const bearing = (i * Math.PI) / 90
    const sine = Math.sin(phi) * Math.cos(radius) + Math.cos(phi) * Math.sin(radius) * Math.cos(bearing)
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(radius) * Math.cos(phi),
      Math.cos(radius) - Math.sin(phi) * sine,
    )
    return [lng + (turn * 180) / Math.PI, (Math.asin(sine) * 180) / Math.PI]
  })
}

const isFilled = (point: DiscPoint, rings: readonly (readonly DiscPoint[])[]): boolean =>
  rings.filter((ring) => isInRing(point, ring)).length % 2 === 1

describe('discAround', () => {
  it('fills what lies on an island, and nothing else: not even where the island surrounds the antipode', () => {
    fc.assert(
      fc.property(
        place,
        place,
        place,
        fc.integer({ min: 200, max: 2500 }),
        fc.integer({ min: 800, max: 20_000 }),
        (centre, middle, probe, km, radius) => {
          const away = distanceKm(middle, probe)
          fc.pre(Math.abs(away - km) > km * 0.02)
          const point = azimuthal(centre)(probe)
          fc.pre(lengthOf(point) < radius * 0.995)
          fc.pre(lengthOf(point) < farthestKm - 300)
          const rings = discAround(centre, radius).area(island(middle, km))
          expect(isFilled(point, rings)).toBe(away < km)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('fills an island around the centre, and one around the antipode', () => {
    const { area } = discAround([10, 40], 20_000)
    expect(isFilled({ x: 0, y: 0 }, area(island([10, 40], 900)))).toBe(true)
    const opposite = area(island([190, -40], 900))
    expect(isFilled({ x: 0, y: 0 }, opposite)).toBe(false)
    expect(isFilled({ x: 0, y: 19_500 }, opposite)).toBe(true)
  })

  it('keeps all outlines within the rim, and has no edge that crosses the disc', () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 200, max: 2500 }), (centre, middle, km) => {
        const coast = island(middle, km)
        const disc = discAround(centre, 15_000)
        for (const ring of [...disc.area(coast), ...disc.line([...coast, ...coast.slice(0, 1)])])
          for (const [i, point] of ring.entries()) {
            expect(lengthOf(point)).toBeLessThan(15_000.001)
            const before = ring[i - 1] ?? point
            expect(Math.hypot(point.x - before.x, point.y - before.y)).toBeLessThan(1400)
          }
      }),
    )
  })

  it('draws no coast along the rim', () => {
    const pieces = discAround([0, 0], 5000).line([
      [0, 0],
      [30, 0],
      [60, 0],
      [60, 30],
      [30, 10],
      [10, 0],
    ])
    expect(pieces).toHaveLength(2)
    expect(lengthOf(pieces[0]?.at(-1) ?? { x: 0, y: 0 })).toBeCloseTo(5000, 6)
    expect(lengthOf(pieces[1]?.[0] ?? { x: 0, y: 0 })).toBeCloseTo(5000, 6)
  })

  it('leaves out what is beyond the rim', () => {
    expect(discAround([0, 0], 1000).area(island([60, 0], 500))).toEqual([])
    expect(
      discAround([0, 0], 1000).line([
        [60, 0],
        [61, 0],
      ]),
    ).toEqual([])
  })
})
