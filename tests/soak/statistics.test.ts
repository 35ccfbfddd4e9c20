// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../support/generatedAtlas.ts'
import { blockMeans, type Point, slopeOf, studentQuantile } from './statistics.ts'

/** Noise in which each value keeps `memory` of the one before it, around a line. */
function series(seed: number, count: number, slope: number, memory: number): readonly Point[] {
  const random = randomFrom(seed)
  let noise = 0
  return Array.from({ length: count }, (_, index) => {
    // The sum of twelve equal chances is nearly a normal one.
    const chance = Array.from({ length: 12 }, random).reduce((total, one) => total + one, -6)
    noise = memory * noise + chance
    const x = index / count
    return { x, y: 100 + slope * x + noise }
  })
}

/** Seeds for which the interval lies above zero as a whole: a leak is said to be there. */
const alarms = (count: number, slope: number, memory: number): number =>
  Array.from({ length: 200 }, (_, seed) => slopeOf(series(seed, count, slope, memory))).filter(
    (found) => found !== null && found.low > 0,
  ).length

describe('the slope of a series', () => {
  it('is that of a line where the points lie on one', () => {
    const finite = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(finite, finite, fc.integer({ min: 4, max: 60 }), (slope, foot, count) => {
        const points = Array.from({ length: count }, (_, x) => ({ x, y: foot + slope * x }))
        const found = slopeOf(points)
        expect(found?.slope).toBeCloseTo(slope, 6)
        expect(found?.intercept).toBeCloseTo(foot, 6)
      }),
    )
  })

  it('is unknown for too few points, and for points above each other', () => {
    expect(slopeOf([])).toBeNull()
    expect(slopeOf([1, 2, 3].map((x) => ({ x, y: x })))).toBeNull()
    expect(slopeOf([1, 2, 3, 4].map((y) => ({ x: 1, y })))).toBeNull()
  })

  it('agrees with an example worked out by hand', () => {
    const found = slopeOf([1, 2, 3, 4, 5].map((x) => ({ x, y: [2, 1, 4, 3, 5][x - 1] ?? 0 })))
    expect(found?.slope).toBeCloseTo(0.8, 10)
    expect(found?.intercept).toBeCloseTo(0.6, 10)
    // Squares 3.6, spread 10, three degrees of freedom: 3.1824 × √(3.6 / 3 / 10).
    expect((found?.high ?? 0) - 0.8).toBeCloseTo(1.102, 2)
  })

  it('finds a planted leak in noise', () => {
    expect(alarms(50, 5, 0)).toBeGreaterThan(190)
    expect(alarms(50, 8, 0.4)).toBeGreaterThan(160)
  })

  it('accuses none where nothing leaks, also where each value remembers the one before it', () => {
    // One side of a 95 % interval: 5 of 200 are expected.
    expect(alarms(50, 0, 0)).toBeLessThan(14)
    expect(alarms(50, 0, 0.4)).toBeLessThan(22)
  })

  it('is trusted less where values follow each other', () => {
    const [free, bound] = [slopeOf(series(1, 60, 0, 0)), slopeOf(series(1, 60, 0, 0.7))]
    expect(bound?.autocorrelation).toBeGreaterThan(0.4)
    expect(bound?.effective).toBeLessThan(free?.effective ?? 0)
  })
})

describe('means of blocks', () => {
  it('keep the mean of all where the blocks are full', () => {
    const points = Array.from({ length: 60 }, (_, x) => ({ x, y: (x * 37) % 11 }))
    const blocks = blockMeans(points, 10)
    const mean = (of: readonly Point[]): number => of.reduce((total, { y }) => total + y, 0) / of.length
    expect(blocks).toHaveLength(6)
    expect(mean(blocks)).toBeCloseTo(mean(points), 10)
  })

  it('leave out blocks without a sample', () => {
    expect(
      blockMeans(
        [0, 1, 50].map((x) => ({ x, y: x })),
        10,
      ),
    ).toEqual([
      { x: 0.5, y: 0.5 },
      { x: 50, y: 50 },
    ])
    expect(blockMeans([], 10)).toEqual([])
  })
})

describe("Student's t", () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ])('for %d degrees of freedom is that of the tables', (freedom, table) => {
    expect(Math.abs(studentQuantile(freedom) / table - 1)).toBeLessThan(0.006)
  })

  it('falls with more degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (freedom) => {
        expect(studentQuantile(freedom + 1)).toBeLessThan(studentQuantile(freedom))
      }),
    )
  })
})
