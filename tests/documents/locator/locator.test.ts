import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { project } from '../../../src/core/geo/mercator.ts'
import { condensedPath } from '../../../src/documents/locator/condensedPath.ts'
import {
  fitFrame,
  locatorFrame,
  locatorSizes,
  threadOn,
} from '../../../src/documents/locator/locatorFrame.ts'
import { locatorLand } from '../../../src/documents/locator/locatorLand.ts'
import { barBreadth, scaleBar } from '../../../src/documents/locator/scaleBar.ts'

const home: LngLat = [7.47, 51.51]
const place = fc.tuple(
  fc.double({ min: -120, max: 150, noNaN: true }),
  fc.double({ min: -50, max: 65, noNaN: true }),
)
const numbersIn = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

describe('the frame of a small map', () => {
  it('holds home, every place and every thread in both sizes, clear of its edge', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const frame = locatorFrame(home, places)
        for (const size of Object.values(locatorSizes)) {
          const fit = fitFrame(frame, size)
          for (const point of [home, ...places]) {
            const { x, y } = fit.at(project(point))
            expect(Math.min(x, size.width - x)).toBeGreaterThan(barBreadth)
            expect(Math.min(y, size.height - y)).toBeGreaterThan(barBreadth)
          }
        }
      }),
    )
  })

  it('does not shrink around places that lie close together', () => {
    expect(locatorFrame(home, [[7.5, 51.5]]).width).toBeGreaterThanOrEqual(0.1)
  })
})

describe('a thread', () => {
  it('runs from home to the place', () => {
    const fit = fitFrame(locatorFrame(home, [[108.9, 34.3]]), locatorSizes.wide)
    const [x, y] = numbersIn(threadOn(fit, home, [108.9, 34.3]))
    expect({ x, y }).toEqual(fit.at(project(home)))
  })
})

describe('the frame line', () => {
  it.each(Object.values(locatorSizes))('stays on its four sides: %o', (size) => {
    const fit = fitFrame(locatorFrame(home, [[35, 31]]), size)
    const bar = scaleBar(fit, size)
    expect(bar).not.toBe('')
    for (const [, x, y] of bar.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
      const isAcross = Number(y) === 0 || Number(y) === size.height - barBreadth
      const isUpwards = Number(x) === 0 || Number(x) === size.width - barBreadth
      expect(isAcross || isUpwards).toBe(true)
    }
  })
})

describe('the land of a small map', () => {
  const landAround = (places: readonly LngLat[]) =>
    locatorLand([fitFrame(locatorFrame(home, places), locatorSizes.wide)], ['DE', 'FR'])

  it('holds what is seen and its countries, and is small', () => {
    const { land, partners } = landAround([[2.3, 49.9]])
    expect(partners.match(/M/g)?.length).toBeGreaterThanOrEqual(2)
    expect(land.length).toBeLessThan(8000)
    expect(landAround([[108.9, 34.3]]).land.length).toBeLessThan(30_000)
  })
})

describe('a condensed path', () => {
  it('joins points that fall together on the grid, in relative steps', () => {
    expect(condensedPath('M0 0L1 0L10 0L10 10Z', 4)).toBe('M0 0l12 0 0 12z')
  })

  it('drops rings that become a line, and keeps lines', () => {
    expect(condensedPath('M0 0L1 1L1 0ZM0 0L20 0', 4)).toBe('M0 0l20 0')
  })
})
