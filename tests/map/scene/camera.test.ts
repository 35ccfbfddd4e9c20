import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import type { Frame } from '../../../src/core/geo/frame.ts'
import { project } from '../../../src/core/geo/mercator.ts'
import { cameraForView, frameFor, frameIdOf } from '../../../src/map/scene/camera.ts'
import { anAtlas, aPlace, aView } from './anAtlas.ts'

const atlas = anAtlas()

function contains(frame: Frame, place: LngLat): boolean {
  const { x, y } = project(place)
  return Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2
}

describe('frameFor', () => {
  it('holds every place in the wide overview, wherever the places are', () => {
    const position = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -70, max: 75 }))
    fc.assert(
      fc.property(fc.array(position, { maxLength: 5 }), (positions) => {
        const cities = positions.map((p, i) => aPlace(`p${i}`, p, 'FR', [['twin', 'active']]))
        const frame = frameFor(anAtlas(cities), aView(), 'wide')
        for (const city of cities) expect(contains(frame, city.position)).toBe(true)
      }),
    )
  })
  it('shows Europe and Africa first on narrow screens', () => {
    const frame = frameFor(atlas, aView(), 'narrow')
    expect(contains(frame, atlas.home.position)).toBe(true)
    expect(contains(frame, [-78.9, 42.9])).toBe(false)
  })
  it('shows both ends of the thread of a chosen place, whatever the breadth', () => {
    for (const city of atlas.cities)
      for (const breadth of ['wide', 'narrow'] as const) {
        const frame = frameFor(atlas, aView(city.id), breadth)
        expect(contains(frame, atlas.home.position)).toBe(true)
        expect(contains(frame, city.position)).toBe(true)
      }
  })
  it('keeps the thread above the sheet that covers the lower third of a narrow map', () => {
    for (const city of atlas.cities) {
      const frame = frameFor(atlas, aView(city.id), 'narrow')
      for (const end of [atlas.home.position, city.position])
        expect(project(end).y).toBeLessThan(frame.y + frame.height * 0.05)
    }
  })
  it('shows the bend of a long thread, too', () => {
    expect(contains(frameFor(atlas, aView('xian'), 'wide'), [50, 58])).toBe(true)
  })
  it('shows home and every place that works on a goal, closer than the overview where these are near', () => {
    const near = aPlace('near', [2, 50], 'FR', [['twin', 'active']])
    const other = aPlace('other', [12, 50], 'DE', [['twin', 'active']])
    const far = aPlace('far', [108, 34], 'CN', [['twin', 'active']])
    const index = anAtlas([
      { ...near, goals: [{ goal: 6, basis: 'stated' }] },
      { ...other, goals: [{ goal: 6, basis: 'inferred' }, { goal: 4, basis: 'stated' }] }, // prettier-ignore
      { ...far, goals: [{ goal: 4, basis: 'stated' }] },
    ])
    const goalView = (goal: number) => aView(null, { page: { name: 'goal', goal } })
    for (const breadth of ['wide', 'narrow'] as const) {
      const frame = frameFor(index, goalView(6), breadth)
      for (const place of [index.home, near, other]) expect(contains(frame, place.position)).toBe(true)
      expect(contains(frame, far.position)).toBe(false)
      expect(frame.width).toBeLessThan(frameFor(index, aView(), breadth).width)
      expect(frameFor(index, goalView(1), breadth)).toEqual(frameFor(index, aView(), breadth))
    }
    expect(contains(frameFor(index, goalView(4), 'wide'), far.position)).toBe(true)
    expect([6, 1].map((goal) => frameIdOf(index, goalView(goal)))).toEqual(['goal-6', 'overview'])
    expect(frameIdOf(index, aView('near'))).toBe('near')
  })
  it('shows the overview for a place the atlas does not hold', () => {
    expect(frameFor(atlas, aView('atlantis'), 'wide')).toEqual(frameFor(atlas, aView(), 'wide'))
  })
})

describe('cameraForView', () => {
  it('never opens a near place closer than zoom 6', () => {
    for (const size of [
      { width: 320, height: 300 },
      { width: 1000, height: 740 },
      { width: 3000, height: 1800 },
    ])
      expect(cameraForView(atlas, aView('zwickau'), size).zoom).toBeLessThanOrEqual(6)
  })
  it('lets a camera in the view win', () => {
    const camera = { center: [10, 20] as LngLat, zoom: 4 }
    const size = { width: 800, height: 600 }
    expect(cameraForView(atlas, aView('xian', { camera }), size)).toBe(camera)
  })
})
