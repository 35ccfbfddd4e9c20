// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { unwrapLine, unwrapPolygon } from '../../../scripts/basemap/antimeridian.ts'
import { coastLines } from '../../../scripts/basemap/coast.ts'
import { boundsOf, segmentsOf } from '../../../scripts/basemap/shapes.ts'
import { simplifyLine } from '../../../scripts/basemap/simplify.ts'
import { linesPath, ringsPath } from '../../../scripts/basemap/svgPath.ts'
import { degrees, drawWorld, readBoundaries } from '../../../scripts/basemap/world.ts'

describe('lines over the antimeridian', () => {
  it('run on past the edge of the world', () => {
    const line = [
      [179, 0],
      [-179, 1],
      [179, 2],
    ] as const
    expect(unwrapLine(line, 360)).toEqual([
      [179, 0],
      [181, 1],
      [179, 2],
    ])
  })

  it('bring a hole to the same copy of the world as its polygon', () => {
    const polygon = [
      [
        [170, 0],
        [-170, 0],
        [-170, 10],
        [170, 10],
        [170, 0],
      ],
      [
        [-175, 4],
        [-173, 4],
        [-173, 6],
        [-175, 4],
      ],
    ] as const
    const [outer = [], hole = []] = unwrapPolygon(polygon, 360, -180)
    expect(boundsOf(hole).west).toBeGreaterThan(boundsOf(outer).west)
    expect(boundsOf(hole).east).toBeLessThan(boundsOf(outer).east)
  })
})

describe('the coast', () => {
  const coast = coastLines(drawWorld(readBoundaries('50m'), degrees).land)

  it('has no edge along the antimeridian', () => {
    const along = coast
      .flatMap(segmentsOf)
      .filter(([[ax, ay], [bx, by]]) => Math.abs(ax) === 180 && ax === bx && Math.abs(ay - by) > 0.01)
    expect(along).toEqual([])
  })

  it('has no edge across the world', () => {
    expect(coast.flatMap(segmentsOf).filter(([[ax], [bx]]) => Math.abs(ax - bx) > 10)).toEqual([])
  })

  it('joins the two ends of a ring whose start is an accident', () => {
    const ring = [
      [-179, -70],
      [-178, -71],
      [-180, -72],
      [-180, -71],
      [-180, -70],
      [-179, -70],
    ] as const
    expect(coastLines([[ring]])).toEqual([
      [
        [-180, -70],
        [-179, -70],
        [-178, -71],
        [-180, -72],
      ],
    ])
  })
})

describe('simplifying', () => {
  const line = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 5],
    [4, 0],
  ] as const

  it('drops what matters least and keeps the ends', () => {
    expect(simplifyLine(line, 1, () => 1)).toEqual([line[0], line[2], line[3], line[4]])
  })

  it('drops a spike before a bay of the same area', () => {
    const spike = [
      [0, 0],
      [10, 0],
      [10.1, 10],
      [10.2, 0],
      [20, 0],
      [21, 0.5],
      [22, 0],
      [40, 0],
    ] as const
    const kept = simplifyLine(spike, 0.7, () => 1)
    expect(kept).not.toContain(spike[2])
    expect(kept).toContain(spike[5])
  })

  it('counts for less where the weight is low', () => {
    expect(simplifyLine(line, 1, () => 0.01)).toEqual([line[0], line[4]])
  })
})

describe('path data', () => {
  it('writes steps without needless spaces', () => {
    const line = [
      [10, 20],
      [8, 25],
      [8, 20],
    ] as const
    expect(linesPath([line])).toBe('M10 20l-2 5 0-5')
    expect(ringsPath([[...line, line[0]]])).toBe('M10 20l-2 5 0-5z')
  })
})
