// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../src/core/geo/greatCircle.ts'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { discScene, quietestBearing } from '../../../src/map/azimuthal/discScene.ts'
import { radiusAfter, radiusFor, ringsKm, worldRadiusKm } from '../../../src/map/azimuthal/radius.ts'
import { atlas } from '../static/atlas.ts'

const view = { locale: 'de', page: { name: 'map', city: null }, filter: noFilter, year: null } as const
const size = { width: 900, height: 700 }
const sceneOf = (over: Partial<Parameters<typeof discScene>[0]> = {}) =>
  discScene({ atlas, view, selected: null, radiusKm: 10_000, size, ...over })

describe('discScene', () => {
  it('puts every place as far from the middle as it is from home, on the same scale', () => {
    const { places, middle, radius } = sceneOf()
    for (const { place, at } of places) {
      const km = distanceKm(atlas.home.position, place.position)
      const pixels = Math.hypot(at.x - middle.x, at.y - middle.y)
      // Signs that would hide each other are moved by up to 6 px.
      expect(Math.abs(pixels - (km / 10_000) * radius)).toBeLessThanOrEqual(6.01)
    }
  })

  it('draws home last, names it and the farthest place, and gives distances where they fit', () => {
    const { places } = sceneOf()
    expect(places.at(-1)?.role).toBe('home')
    const xian = places.find(({ place }) => place.id === 'xian')
    expect(xian?.label?.form).toBe('below')
    expect(places.at(-1)?.label).toBeDefined()
  })

  it('gives every place with a name its distance, where a name is not lost for it', () => {
    const { places } = sceneOf()
    const named = places.filter(({ label, role }) => label !== undefined && role !== 'home')
    expect(named.map(({ label }) => label?.form)).not.toContain('name')
    expect(named.length).toBeGreaterThan(3)
  })

  it('puts a place beyond the circle outside of its rim, and ends its thread there', () => {
    const { places, middle, radius } = sceneOf({ radiusKm: 1500 })
    const xian = places.find(({ place }) => place.id === 'xian')
    expect(xian?.isBeyond).toBe(true)
    expect(Math.hypot((xian?.at.x ?? 0) - middle.x, (xian?.at.y ?? 0) - middle.y)).toBeCloseTo(radius + 14, 1)
    expect(Math.hypot((xian?.end.x ?? 0) - middle.x, (xian?.end.y ?? 0) - middle.y)).toBeCloseTo(radius, 1)
  })

  it('stresses the open place, and lets the others step back', () => {
    const { places } = sceneOf({ selected: 'xian', view: { ...view, page: { name: 'map', city: 'xian' } } })
    expect(places.find(({ place }) => place.id === 'xian')?.role).toBe('chosen')
    expect(places.find(({ place }) => place.id === 'amiens')?.role).toBe('receding')
  })

  it('fades what the filter does not ask for, and leaves out what has not begun', () => {
    const faded = sceneOf({ view: { ...view, filter: { ...noFilter, kind: ['project'] } } })
    expect(faded.places.find(({ place }) => place.id === 'xian')?.role).toBe('faded')
    expect(faded.places.find(({ place }) => place.id === 'dura')?.role).toBe('place')
    const early = sceneOf({ view: { ...view, year: 1980 } })
    expect(early.places.map(({ place }) => place.id)).toEqual(['rostov', 'dortmund'])
  })

  it('stays inside of its area, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 2000 }),
        fc.integer({ min: 300, max: 1600 }),
        fc.constantFrom(null, 'xian'),
        (width, height, selected) => {
          const { middle, radius } = sceneOf({ size: { width, height }, selected })
          expect(middle.x - radius).toBeGreaterThan(0)
          expect(middle.y - radius).toBeGreaterThan(0)
          expect(middle.y + radius).toBeLessThan(height)
        },
      ),
    )
  })
})

describe('quietestBearing', () => {
  it('keeps as far from all places as it can', () => {
    expect(quietestBearing([90, 100, 120])).toBe(292.5)
    expect(quietestBearing([350, 10, 180, 260])).toBe(112.5)
  })
})

describe('radius', () => {
  it('is the smallest that shows the place, and the usual one without', () => {
    expect(radiusFor(406)).toBe(1500)
    expect(radiusFor(7809)).toBe(10_000)
    expect(radiusFor(19_900)).toBe(worldRadiusKm)
    expect(radiusFor(null)).toBe(10_000)
  })
  it('changes by steps, and ends with the whole Earth', () => {
    expect(radiusAfter(10_000, 1)).toBe(5000)
    expect(radiusAfter(10_000, -1)).toBe(worldRadiusKm)
    expect(radiusAfter(worldRadiusKm, -1)).toBe(worldRadiusKm)
    expect(radiusAfter(1500, 3)).toBe(1500)
  })
  it.each([1500, 2500, 5000, 10_000, 20_000])(
    'has three to five rings, the last at the rim: %d km',
    (radius) => {
      const rings = ringsKm(radius)
      expect(rings.length).toBeGreaterThanOrEqual(3)
      expect(rings.length).toBeLessThanOrEqual(5)
      expect(rings.at(-1)).toBe(radius)
    },
  )
})
