import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centralAngle } from '../../../src/core/geo/greatCircle.ts'
import { worldSizeAt } from '../../../src/core/geo/mercator.ts'
import { globeCameraFor, turnedGlobeCamera, turningShare } from '../../../src/map/scene/globeCamera.ts'

const size = { width: 800, height: 600 }

/** Radius of the globe in pixels, as MapLibre draws it. */
const radiusOf = ({ center, zoom }: ReturnType<typeof globeCameraFor>): number =>
  worldSizeAt(zoom) / (2 * Math.PI * Math.cos((center[1] * Math.PI) / 180))

describe('globeCameraFor', () => {
  it('fits the whole globe into the shorter side', () => {
    expect(radiusOf(globeCameraFor([10, 30], [], size, 6))).toBeCloseTo(258)
  })

  it('comes closer for places that lie close together, but not too close', () => {
    const near = globeCameraFor([10, 50], [[7, 51], [13, 50]], size, 6) // prettier-ignore
    expect(near.zoom).toBeGreaterThan(4)
    expect(globeCameraFor([7.4, 51.5], [[7.5, 51.5]], size, 6).zoom).toBe(6)
  })

  it('keeps every place of this side of the globe inside the area', () => {
    const place = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -60, max: 60 }))
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (places) => {
        const camera = globeCameraFor([0, 0], places, size, 6)
        for (const point of places)
          expect(radiusOf(camera) * Math.sin(centralAngle([0, 0], point))).toBeLessThanOrEqual(300)
      }),
    )
  })
})

describe('the turned globe', () => {
  const dortmund: [number, number] = [7.47, 51.51]

  it('has its limb where the page draws the line around it, as MapLibre sees it', () => {
    const radius = radiusOf(turnedGlobeCamera(dortmund, [108.9, 34.3], size))
    const distance = 1.5 * size.height
    const limb = (distance * radius) / Math.sqrt((radius + distance) ** 2 - radius ** 2)
    expect(limb * 2).toBeCloseTo(turningShare * 600)
  })

  it('turns on its axis only, the short way, and shows both ends of every thread between 60° north and south', () => {
    const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.integer({ min: -20, max: 60 }))
    fc.assert(
      fc.property(place, (there) => {
        const { center, zoom } = turnedGlobeCamera(dortmund, there, size)
        const first = turnedGlobeCamera(dortmund, dortmund, size)
        expect(center[1]).toBe(first.center[1])
        expect(zoom).toBe(first.zoom)
        expect(Math.abs(center[0])).toBeLessThanOrEqual(180)
        for (const end of [dortmund, there]) expect(centralAngle(center, end)).toBeLessThan(Math.PI / 2)
      }),
    )
  })
})
