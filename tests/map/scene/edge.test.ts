import { describe, expect, it } from 'vitest'
import { project } from '../../../src/core/geo/mercator.ts'
import { edgeBoxes, parallelBoxes } from '../../../src/map/scene/edge.ts'

const size = { width: 800, height: 600 }

describe('parallelBoxes', () => {
  it('lie around the parallels in sight, every thirtieth of a small world', () => {
    const boxes = parallelBoxes({ x: 0.5, y: 0.5, width: 1, height: 0.75 }, size)
    expect(boxes).toHaveLength(5)
    expect(boxes.map(({ y, height }) => Math.round(y + height / 2))).toContain(300)
  })
  it('lie around every tenth of a large one', () => {
    const { y } = project([0, 50])
    const boxes = parallelBoxes({ x: 0.5, y, width: 0.1, height: 0.075 }, size)
    expect(boxes.map((box) => Math.round(box.y + box.height / 2))).toContain(300)
    expect(boxes).toHaveLength(1)
    expect(
      parallelBoxes({ x: 0.5, y, width: 0.2, height: 0.15 }, { width: 2000, height: 1500 }),
    ).toHaveLength(4)
  })
})

describe('edgeBoxes', () => {
  it('leave more room above where there are numbers', () => {
    const [graduated, plain] = [edgeBoxes(size, true), edgeBoxes(size, false)]
    expect(graduated[0]?.height).toBeGreaterThan(plain[0]?.height ?? 0)
    expect(graduated.slice(1)).toEqual(plain.slice(1))
  })
})
