import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { controlsShape, narrowOverlays } from '../../../src/features/world-map/overlays.ts'
import { referenceSizes } from '../../../src/map/static/cityLayout.ts'
import { overlap } from '../../../src/map/static/labels.ts'
import { aCityEntry, anAtlas } from '../../support/renderPage.tsx'

const places: Record<string, LngLat> = {
  xian: [108.94, 34.34],
  buffalo: [-78.88, 42.89],
  kumasi: [-1.62, 6.69],
}
const atlas = anAtlas(Object.entries(places).map(([id, position]) => aCityEntry(id, { position })))

describe('controlsShape', () => {
  it('keeps the buttons flat under threads to the east and west, and small beside threads to the south', () => {
    expect(controlsShape(atlas, 'xian')).toBe('row')
    expect(controlsShape(atlas, 'buffalo')).toBe('row')
    expect(controlsShape(atlas, 'kumasi')).toBe('square')
    expect(controlsShape(atlas, null)).toBeNull()
  })
})

describe('narrowOverlays', () => {
  it.each([null, 'xian', 'kumasi'])('lie inside the map and apart from each other: %s', (selected) => {
    const boxes = narrowOverlays(atlas, selected)
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThan(0)
      expect(box.x + box.width).toBeLessThan(referenceSizes.narrow.width)
      expect(box.y + box.height).toBeLessThan(referenceSizes.narrow.height)
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    }
  })
})
