import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { compassPoint, distanceKm, greatCircle, initialBearing } from '../../../src/core/geo/greatCircle.ts'

const dortmund: LngLat = [7.4653, 51.5136]
const xian: LngLat = [108.9402, 34.3416]
const anywhere: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
)
const nearlyAntipodal = (a: LngLat, b: LngLat) => distanceKm(a, b) > 20_000

describe('distanceKm', () => {
  it('agrees with the known length of a quarter of the equator', () => {
    expect(distanceKm([0, 0], [90, 0])).toBeCloseTo((6371.0088 * Math.PI) / 2, 6)
  })
  it('gives about 7,800 km from Dortmund to Xi’an', () => {
    expect(distanceKm(dortmund, xian)).toBeGreaterThan(7_750)
    expect(distanceKm(dortmund, xian)).toBeLessThan(7_860)
  })
  it('is symmetric, zero to itself and at most half the way round', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, b)).toBeLessThanOrEqual(6371.0088 * Math.PI + 1e-6)
      }),
    )
  })
})

describe('initialBearing and compassPoint', () => {
  it('point along meridians and the equator', () => {
    expect(initialBearing([0, 0], [0, 10])).toBeCloseTo(0)
    expect(initialBearing([0, 0], [10, 0])).toBeCloseTo(90)
    expect(initialBearing([0, 0], [0, -10])).toBeCloseTo(180)
    expect(initialBearing([0, 0], [-10, 0])).toBeCloseTo(270)
  })
  it('leave Dortmund towards Xi’an in the north-east', () => {
    expect(compassPoint(initialBearing(dortmund, xian))).toBe('ne')
  })
  it('stay within 0 ≤ bearing < 360', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const bearing = initialBearing(a, b)
        expect(bearing).toBeGreaterThanOrEqual(0)
        expect(bearing).toBeLessThan(360)
      }),
    )
  })
  it.each([
    [0, 'n'],
    [22.4, 'n'],
    [22.6, 'ne'],
    [180, 's'],
    [337.6, 'n'],
    [-90, 'w'],
    [720, 'n'],
  ] as const)('turns %d° into %s', (bearing, point) => {
    expect(compassPoint(bearing)).toBe(point)
  })
})

describe('greatCircle', () => {
  it('starts and ends where it should', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const line = greatCircle(a, b)
        const last = line.at(-1)
        expect(line[0]).toEqual(a)
        expect(last?.[1]).toBe(b[1])
        const turns = ((last?.[0] ?? Number.NaN) - b[0]) / 360
        expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9)
      }),
    )
  })
  it('has no step longer than asked for and no jump of more than 180° of longitude', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.integer({ min: 50, max: 2_000 }), (a, b, stepKm) => {
        fc.pre(!nearlyAntipodal(a, b))
        const line = greatCircle(a, b, stepKm)
        for (const [i, point] of line.slice(1).entries()) {
          const before = line[i] ?? point
          expect(distanceKm(before, point)).toBeLessThanOrEqual(stepKm * 1.001)
          expect(Math.abs(point[0] - before[0])).toBeLessThanOrEqual(180 + 1e-9)
        }
      }),
    )
  })
  it('runs in one direction of longitude only', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        fc.pre(!nearlyAntipodal(a, b))
        const steps = greatCircle(a, b).map((p, i, line) => p[0] - (line[i - 1]?.[0] ?? p[0]))
        const slack = 1e-6
        expect(steps.every((s) => s >= -slack) || steps.every((s) => s <= slack)).toBe(true)
      }),
    )
  })
  it('is as long as the distance', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        fc.pre(!nearlyAntipodal(a, b))
        const length = greatCircle(a, b).reduce((sum, p, i, line) => sum + distanceKm(line[i - 1] ?? p, p), 0)
        expect(Math.abs(length - distanceKm(a, b))).toBeLessThan(0.01)
      }),
    )
  })
  it('leaves −180…180 rather than jump back across the antimeridian', () => {
    expect(greatCircle([170, 10], [-170, 10]).at(-1)?.[0]).toBeCloseTo(190)
  })
  it('stays finite between antipodes and between a place and itself', () => {
    for (const line of [greatCircle([0, 0], [180, 0]), greatCircle(dortmund, dortmund)])
      expect(line.flat().every(Number.isFinite)).toBe(true)
  })
})
