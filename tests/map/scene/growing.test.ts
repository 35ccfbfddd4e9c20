import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growingThread, grownPart } from '../../../src/map/scene/growing.ts'
import { anAtlas, aView } from './anAtlas.ts'

const atlas = anAtlas()
const toXian = growingThread(atlas, aView('xian', { year: 1992 }), 3000)

describe('a thread that grows', () => {
  it('leads from home to the chosen place, in the colour it has in that year', () => {
    const ends = toXian?.thread.geometry.coordinates
    expect(ends?.[0]).toEqual(atlas.home.position)
    expect(ends?.at(-1)).toEqual(atlas.cities.find(({ id }) => id === 'xian')?.position)
    expect(toXian?.thread.properties).toEqual({ token: 'thread' })
  })

  it('is none before the partnership has begun, and where no place is chosen', () => {
    expect(growingThread(atlas, aView('xian', { year: 1950 }), 3000)).toBeNull()
    expect(growingThread(atlas, aView(null, { year: 1992 }), 3000)).toBeNull()
  })

  it('gets longer from nothing to its whole length, and never shorter', () => {
    if (toXian === null) throw new Error('no thread')
    const points = (share: number) => grownPart(toXian, share).features[0]?.geometry.coordinates.length ?? 0
    expect(points(0)).toBe(0)
    expect(points(1)).toBe(toXian.thread.geometry.coordinates.length)
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(points(Math.min(a, b))).toBeLessThanOrEqual(points(Math.max(a, b)))
      }),
    )
  })
})
