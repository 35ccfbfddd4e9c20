import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/core/geo/frame.ts'
import { groupPlaces, groupRadius } from '../../../src/core/geo/grouping.ts'
import { project } from '../../../src/core/geo/mercator.ts'
import { randomFrom } from '../../support/generatedAtlas.ts'

const random = randomFrom(3)
const places: { id: string; position: [number, number] }[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `${index}`,
  position: [random() * 340 - 170, random() * 140 - 70],
}))
const world: Frame = { x: 0.5, y: 0.5, width: 1, height: 1 }

describe('grouping places', () => {
  it('keeps every place of the frame, as one of a group or by itself', () => {
    const { groups, singles } = groupPlaces(places, world)
    expect(groups.reduce((sum, { count }) => sum + count, singles.length)).toBe(places.length)
  })
  it('makes at most 150 marks, however wide or narrow the frame', () => {
    for (const [width, height] of [
      [1, 1],
      [0.6, 0.4],
      [0.3, 0.9],
      [0.05, 0.03],
      [0.11, 0.002],
    ] as const) {
      const { groups, singles } = groupPlaces(places, { x: 0.47, y: 0.41, width, height })
      expect(groups.length + singles.length).toBeLessThanOrEqual(150)
      expect(groups.length + singles.length).toBeGreaterThan(0)
    }
  })
  it('leaves out what lies outside of the frame', () => {
    const frame = { x: 0.5, y: 0.4, width: 0.1, height: 0.1 }
    const { groups, singles } = groupPlaces(places, frame)
    const inside = places.filter(({ position }) => {
      const { x, y } = project(position)
      return Math.abs(x - 0.5) <= 0.05 && Math.abs(y - 0.4) <= 0.05
    })
    expect(groups.reduce((sum, { count }) => sum + count, singles.length)).toBe(inside.length)
  })
  it('gives the same groups whatever the order of the places', () => {
    const forth = groupPlaces(places, world).groups.map(({ key, count }) => `${key} ${count}`)
    const back = groupPlaces(places.toReversed(), world).groups.map(({ key, count }) => `${key} ${count}`)
    expect(back.toSorted()).toEqual(forth.toSorted())
  })
  it('keeps the groups inside while the frame moves', () => {
    const here = groupPlaces(places, { x: 0.5, y: 0.4, width: 0.3, height: 0.2 })
    const moved = groupPlaces(places, { x: 0.53, y: 0.41, width: 0.3, height: 0.2 })
    const counts = new Map(here.groups.map(({ key, count }) => [key, count]))
    expect(moved.groups.filter(({ key, count }) => counts.get(key) === count).length).toBeGreaterThan(20)
  })
  it('leads closer, to the middle of the group', () => {
    const [group] = groupPlaces(
      [
        { id: 'a', position: [10, 0] },
        { id: 'b', position: [12, 0] },
      ],
      world,
    ).groups
    expect(group?.closer.center[0]).toBeCloseTo(11)
    expect(group?.closer.zoom).toBeGreaterThan(2)
  })
  it('draws larger marks for larger groups', () => {
    expect([2, 100, 10_000].map(groupRadius)).toEqual([12, 17, 24])
  })
})
