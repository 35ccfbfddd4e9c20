import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraFor, frameAround, frameOf } from '../../../src/core/geo/frame.ts'
import { centralAngle } from '../../../src/core/geo/greatCircle.ts'
import { aroundMiddle, isWithin, onFlatMap, onGlobe } from '../../../src/core/geo/screen.ts'

const at = (lng: number, lat: number): [number, number] => [lng, lat]
const size = { width: 1000, height: 640 }
const degrees = { lng: { min: -179, max: 179 }, lat: { min: -80, max: 80 } }
const place = fc
  .tuple(fc.double({ ...degrees.lng, noNaN: true }), fc.double({ ...degrees.lat, noNaN: true }))
  .map(([lng, lat]): [number, number] => [lng, lat])

describe('onFlatMap', () => {
  it('has both ends of a frame at its edges', () => {
    const [west, east] = [at(-90, 40), at(122, -36)]
    const camera = cameraFor(frameAround([west, east], 0), size)
    const [left, right] = [onFlatMap(west, camera), onFlatMap(east, camera)]
    expect(left.x).toBeCloseTo(-right.x)
    expect(left.y).toBeCloseTo(-right.y)
    expect(isWithin(left, size, 1.0001)).toBe(true)
    expect(isWithin(left, size, 0.99)).toBe(false)
  })

  it('agrees with the frame of the camera', () => {
    const camera = { center: at(20, 30), zoom: 2.5 }
    const frame = frameOf(camera, size)
    expect(onFlatMap([20, 30], camera)).toEqual({ x: 0, y: 0 })
    expect(onFlatMap([20 + (frame.width * 360) / 2, 30], camera).x).toBeCloseTo(size.width / 2)
  })

  it('takes the copy of the world that is nearest', () => {
    const { x } = onFlatMap([-170, 0], { center: [170, 0], zoom: 3 })
    expect(x).toBeCloseTo((20 / 360) * 512 * 8)
  })
})

describe('onGlobe', () => {
  it('shows no place of the other half', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.5, max: 6, noNaN: true }), (center, other, zoom) => {
        const isSeen = onGlobe(other, { center, zoom }, size) !== null
        expect(isSeen && centralAngle(center, other) > Math.PI / 2).toBe(false)
      }),
    )
  })

  it('agrees with the flat map near its middle', () => {
    const camera = { center: at(7.47, 51.51), zoom: 5 }
    const [flat, globe] = [onFlatMap([7.6, 51.6], camera), onGlobe([7.6, 51.6], camera, size)]
    expect(globe?.x).toBeCloseTo(flat.x, 0)
    expect(globe?.y).toBeCloseTo(flat.y, 0)
  })
})

describe('aroundMiddle', () => {
  it('keeps direction and distance', () => {
    const { x, y } = aroundMiddle([0, -30], [0, 0])
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(Math.PI / 6)
  })
})
