import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainView } from '../../../src/core/view/view.ts'
import { type RingPart, ringNamed, ringOf, ringsOf, ringStrokes } from '../../../src/map/scene/goalRing.ts'
import { anAtlas as anAtlasOf, aCityEntry } from '../../support/renderPage.tsx'

const city = aCityEntry('bondo', {
  goals: [
    { goal: 4, basis: 'inferred' },
    { goal: 6, basis: 'stated' },
  ],
})
const atlas = {
  ...anAtlasOf([city]),
  goals: [
    { number: 4, title: { de: 'a', en: 'a' }, colour: '#C5192D' },
    { number: 6, title: { de: 'b', en: 'b' }, colour: '#26BDE2' },
  ],
}

describe('ringsOf', () => {
  const front = plainView('de', { name: 'map', city: null })

  it('shows all goals through the lens, on the map of all places only', () => {
    expect(ringsOf({ ...front, lens: 'goals' })).toBe('all')
    expect(ringsOf(front)).toBe('')
    expect(ringsOf({ page: { name: 'map', city: 'bondo' }, lens: 'goals' })).toBe('')
  })

  it('shows one goal on its page, with and without the lens', () => {
    expect(ringsOf({ page: { name: 'goal', goal: 6 }, lens: null })).toBe('6')
    expect(ringsOf({ page: { name: 'goal', goal: 6 }, lens: 'goals' })).toBe('6')
  })
})

describe('ringOf', () => {
  it('has a segment for each goal of the place', () => {
    expect(ringOf(atlas, city, 'all')).toBe('C5192D.26BDE2')
  })

  it('is whole where the source names the goal and half where the editors assigned it', () => {
    expect(ringOf(atlas, city, '6')).toBe('26BDE2')
    expect(ringOf(atlas, city, '4')).toBe('C5192Dh')
  })

  it('is missing where the place shows nothing of the goal', () => {
    expect(ringOf(atlas, city, '1')).toBe('')
    expect(ringOf(atlas, city, '')).toBe('')
  })
})

describe('ringNamed', () => {
  it('reads what ringOf writes', () => {
    expect(ringNamed('C5192Dh.26BDE2')).toEqual([
      { colour: '#C5192D', isHalf: true },
      { colour: '#26BDE2', isHalf: false },
    ])
  })

  it.each(['', 'C5192', 'C5192D.', 'C5192Dhh', 'red'])('reads no ring from “%s”', (name) => {
    expect(ringNamed(name)).toBeNull()
  })
})

describe('ringStrokes', () => {
  const part = fc.record({ colour: fc.constant('#26BDE2'), isHalf: fc.boolean() })

  it('draws one segment for each part, all within the circle and none over another', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 17 }), (parts) => {
        const turns = segmentsOf(parts)
        expect(turns).toHaveLength(parts.length)
        for (const [at, { start, end }] of turns.entries()) {
          expect(start).toBeGreaterThanOrEqual(at / parts.length - 1e-3)
          expect(end).toBeLessThanOrEqual((at + 1) / parts.length + 1e-3)
          expect(end).toBeGreaterThan(start)
        }
      }),
    )
  })

  it('draws half a segment half as long', () => {
    const [whole] = segmentsOf([aPart(false), aPart(false)])
    const [half] = segmentsOf([aPart(true), aPart(false)])
    expect(lengthOf(half)).toBeCloseTo(lengthOf(whole) / 2, 2)
  })

  it('draws a single goal the whole way round', () => {
    expect(lengthOf(segmentsOf([aPart(false)])[0])).toBeCloseTo(1, 2)
  })

  it('draws nothing where there is no goal', () => {
    expect(ringStrokes([])).toEqual([])
  })
})

const aPart = (isHalf: boolean): RingPart => ({ colour: '#26BDE2', isHalf })
type Segment = { readonly start: number; readonly end: number }
const lengthOf = (segment: Segment | undefined): number => (segment?.end ?? 0) - (segment?.start ?? 0)

/** Start and end of the coloured segments as shares of the circle, clockwise from the top; the middle says which way. */
function segmentsOf(parts: readonly RingPart[]): Segment[] {
  return ringStrokes(parts)
    .filter(({ stroke }) => 'colour' in stroke)
    .map(({ path }) => {
      const [start = 0, middle = 0, end = 0] = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=A|$)/g)].map(
        ([, x, y]) => turnOf(Number(x), Number(y)),
      )
      const isWrapped = middle < start - 1e-3
      return { start: isWrapped ? start - 1 : start, end: end < middle ? end + 1 : end }
    })
}

const turnOf = (x: number, y: number): number => (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1
