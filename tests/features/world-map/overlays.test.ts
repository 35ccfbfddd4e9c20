import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { plainView } from '../../../src/core/view/view.ts'
import { controlsShape, overlaysOf } from '../../../src/features/world-map/overlays.ts'
import { breadthOf, frameFor } from '../../../src/map/scene/camera.ts'
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

const areas = {
  'a phone': referenceSizes.narrow,
  'a small window': referenceSizes.place,
  'a large window': { width: 1508, height: 1016 },
  'a tablet on its side': { width: 690, height: 420 },
}

describe('overlaysOf', () => {
  it.each(
    Object.entries(areas).flatMap(([name, size]) =>
      [null, 'xian', 'kumasi'].map((selected) => [name, selected, size] as const),
    ),
  )('lie inside the map and apart from each other: %s, %s', (_, selected, size) => {
    const view = plainView('en', { name: 'map', city: selected })
    const breadth = breadthOf(size, view)
    const boxes = overlaysOf(atlas, selected, size, frameFor(atlas, view, breadth), breadth)
    expect(boxes.length).toBeGreaterThan(1)
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThan(0)
      expect(box.x + box.width).toBeLessThan(size.width)
      expect(box.y + box.height).toBeLessThan(size.height)
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    }
  })
})
