import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, nearestInDirection, type PlanePoint } from '../../../src/core/geo/direction.ts'

const directions = ['up', 'right', 'down', 'left'] as const satisfies readonly Direction[]
const origin = { x: 0, y: 0 }

describe('nearestInDirection', () => {
  it.each([
    ['up', { x: 1, y: -2 }],
    ['right', { x: 2, y: 1 }],
    ['down', { x: -1, y: 2 }],
    ['left', { x: -2, y: -1 }],
  ] as const)('finds %s', (direction, point) => {
    const points = new Map([['there', point]])
    expect(nearestInDirection(points, origin, direction)).toBe('there')
    const others = directions.filter((other) => other !== direction)
    expect(others.map((other) => nearestInDirection(points, origin, other))).toEqual([null, null, null])
  })

  it('prefers the point straight ahead to one aside that is as near', () => {
    const points = new Map([
      ['aside', { x: 10, y: 9 }],
      ['ahead', { x: 14, y: 0 }],
    ])
    expect(nearestInDirection(points, origin, 'right')).toBe('ahead')
  })

  it('never stays', () => {
    expect(directions.map((way) => nearestInDirection(new Map([['here', origin]]), origin, way))).toEqual(
      directions.map(() => null),
    )
  })

  it('leads from every point to every other in some steps, but for points on one exact diagonal', () => {
    const point = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    })
    const some = fc.uniqueArray(point, { selector: ({ x, y }) => `${x} ${y}`, minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(some, (list) => {
        fc.pre(list.every((a) => list.every((b) => a === b || Math.abs(a.x - b.x) !== Math.abs(a.y - b.y))))
        const points = new Map(list.entries())
        for (const start of points.keys()) expect(reachedFrom(start, points).size).toBe(points.size)
      }),
    )
  })
})

function reachedFrom(start: number, points: ReadonlyMap<number, PlanePoint>): Set<number> {
  const reached = new Set([start])
  for (const key of reached)
    for (const direction of directions) {
      const next = nearestInDirection(points, points.get(key) ?? origin, direction)
      if (next !== null) reached.add(next)
    }
  return reached
}
