import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { anchorsFor } from '../../../src/map/scene/anchors.ts'

describe('anchorsFor', () => {
  it('sets the name to the right of a lonely place', () => {
    expect(anchorsFor([0, 0], [], 0.75).slice(0, 2)).toEqual(['left', [0.75, 0]])
  })
  it('sets a name that leans above or below on that side of the sign that is free', () => {
    expect(anchorsFor([0, 0], [[0, 3]], 1, 'above')[0]).toBe('top')
    expect(anchorsFor([0, 0], [[0, -3]], 1, 'above')[0]).toBe('bottom')
  })
  it('sets the name to the left when a neighbour lies to the right', () => {
    expect(anchorsFor([0, 0], [[3, 0]], 0.75)[0]).toBe('right')
  })
  it('always offers every side, even among places in the same spot', () => {
    const anywhere: fc.Arbitrary<LngLat> = fc.tuple(
      fc.integer({ min: -180, max: 180 }),
      fc.integer({ min: -80, max: 80 }),
    )
    fc.assert(
      fc.property(anywhere, fc.array(anywhere), (place, others) => {
        const anchors = anchorsFor(place, [place, ...others], 1).filter((entry) => typeof entry === 'string')
        expect(new Set(anchors).size).toBe(8)
        expect(anchors).toHaveLength(12)
      }),
    )
  })
})
