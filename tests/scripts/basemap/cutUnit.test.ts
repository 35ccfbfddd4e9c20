// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cutUnit } from '../../../scripts/basemap/cutUnit.ts'
import { signedArea } from '../../../scripts/basemap/shapes.ts'
import { ringLine, splitArc, unitNamed, type UnitTopology } from '../../../scripts/basemap/unitTopology.ts'

/** Two squares side by side that share the edge from (2, 0) to (2, 2). */
const squares: UnitTopology = {
  arcs: [
    [
      [2, 0],
      [2, 1],
      [2, 2],
    ],
    [
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [4, 0],
      [4, 2],
      [2, 2],
    ],
  ],
  units: [
    { name: 'West', iso: 'WW', polygons: [[[0, 1]]] },
    { name: 'East', iso: 'EE', polygons: [[[2, ~0]]] },
  ],
}

const areaOf = (topology: UnitTopology, name: string): number =>
  Math.abs(signedArea(ringLine(topology, unitNamed(topology, name).polygons[0]?.[0] ?? [])))

const cut = {
  from: 'West',
  line: [
    [1.1, 0],
    [1.1, 1.5],
    [0.9, 2],
  ],
  inside: [1.7, 1],
  part: { name: 'Middle', iso: 'EE' },
} as const

describe('dividing an arc', () => {
  it('leaves the outline of both neighbours as it was', () => {
    const divided = splitArc(squares, 0, 1)
    expect(divided.arcs).toHaveLength(4)
    for (const name of ['West', 'East']) expect(areaOf(divided, name)).toBe(4)
  })

  it('refuses to divide at an end', () => {
    expect(() => splitArc(squares, 0, 0)).toThrow('cannot be divided at vertex 0')
  })
})

describe('cutting a unit', () => {
  it('makes the part a unit of its own and leaves the rest', () => {
    const result = cutUnit(squares, cut)
    expect(areaOf(result, 'Middle') + areaOf(result, 'West')).toBe(4)
    expect(areaOf(result, 'Middle')).toBeLessThan(2)
    expect(areaOf(result, 'East')).toBe(4)
    expect(unitNamed(result, 'Middle').iso).toBe('EE')
  })

  it('lets the part share its borders with both neighbours', () => {
    const result = cutUnit(squares, cut)
    const arcsOf = (name: string): number[] =>
      unitNamed(result, name)
        .polygons.flat(2)
        .map((arc) => (arc < 0 ? ~arc : arc))
    const shared = (a: string, b: string): number[] => arcsOf(a).filter((arc) => arcsOf(b).includes(arc))
    expect(shared('Middle', 'East')).toHaveLength(1)
    expect(shared('Middle', 'West')).toHaveLength(1)
    expect(shared('West', 'East')).toHaveLength(0)
  })

  it('fails when the line does not reach the outline', () => {
    expect(() => cutUnit(squares, { ...cut, line: [[1, 0.9], ...cut.line.slice(1)] })).toThrow(
      'No outline passes near 1, 0.9',
    )
  })

  it('fails when the point lies outside the unit', () => {
    expect(() => cutUnit(squares, { ...cut, inside: [3, 1] })).toThrow('West has 0 polygons around 3, 1')
  })
})
