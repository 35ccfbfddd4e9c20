import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  covers,
  type LabelRequest,
  overlap,
  placeLabels,
  textWidthPx,
} from '../../../src/map/static/labels.ts'

const bounds = { x: 10, y: 10, width: 500, height: 400 }

const request = (id: string, x: number, y: number, width = 60): LabelRequest => ({
  id,
  at: { x, y },
  radius: 8,
  width,
  fontSize: 13,
  role: 'place',
})

const requests = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 520 }),
      fc.integer({ min: 0, max: 420 }),
      fc.integer({ min: 20, max: 120 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((points) => points.map(([x, y, width], i) => request(`p${i}`, x, y, width)))

const boxesOf = (places: readonly LabelRequest[]) =>
  [...placeLabels(places, { bounds, markers: places, obstacles: [], lines: [] }).values()].map(
    ({ box }) => box,
  )

describe('placeLabels', () => {
  it('lets no two labels overlap', () => {
    fc.assert(
      fc.property(requests, (places) => {
        const boxes = boxesOf(places)
        return boxes.every((a, i) => boxes.slice(i + 1).every((b) => !overlap(a, b)))
      }),
    )
  })

  it('covers no marker and stays within the bounds', () => {
    fc.assert(
      fc.property(requests, (places) =>
        boxesOf(places).every(
          (box) =>
            places.every((marker) => !covers(box, marker)) &&
            box.x >= bounds.x &&
            box.y >= bounds.y &&
            box.x + box.width <= bounds.x + bounds.width &&
            box.y + box.height <= bounds.y + bounds.height,
        ),
      ),
    )
  })

  it('gives the same answer for the same question', () => {
    fc.assert(
      fc.property(requests, (places) => {
        expect(boxesOf(places)).toEqual(boxesOf(places))
      }),
    )
  })

  it('stands to the right of a marker that stands free', () => {
    const places = [request('a', 200, 200)]
    const label = placeLabels(places, { bounds, markers: places, obstacles: [], lines: [] }).get('a')
    expect(label).toMatchObject({ anchor: 'start', leader: null })
    expect(label?.dx).toBeGreaterThan(8)
  })

  it('keeps off obstacles and, where it can, off lines', () => {
    const places = [request('a', 200, 200)]
    const obstacle = { x: 205, y: 150, width: 200, height: 100 }
    const around = { bounds, markers: places, obstacles: [obstacle], lines: [{ x: 170, y: 200 }] }
    const label = placeLabels(places, around).get('a')
    expect(label && overlap(label.box, obstacle)).toBe(false)
    expect(label?.anchor).toBe('end')
    expect(label?.dy).not.toBe(0)
  })

  it('uses a leader line where every side of the marker is taken', () => {
    const places = [request('a', 200, 200, 30)]
    const obstacles = [{ x: 185, y: 185, width: 30, height: 30 }]
    const label = placeLabels(places, { bounds, markers: places, obstacles, lines: [] }).get('a')
    expect(label).toBeUndefined()
    const others = [
      request('b', 214, 200),
      request('c', 186, 200),
      request('d', 200, 186),
      request('e', 200, 214),
    ]
    const crowded = placeLabels(places, { bounds, markers: [...places, ...others], obstacles: [], lines: [] })
    expect(crowded.get('a')?.leader ?? 'left out').not.toBeNull()
  })

  it('leaves out a label for which there is no room', () => {
    const places = [request('a', 200, 200, 600)]
    expect(placeLabels(places, { bounds, markers: places, obstacles: [], lines: [] }).size).toBe(0)
  })
})

describe('textWidthPx', () => {
  it('grows with the text and the font size', () => {
    expect(textWidthPx('Amiens', 13)).toBeGreaterThan(textWidthPx('Amie', 13))
    expect(textWidthPx('Amiens', 26)).toBeCloseTo(2 * textWidthPx('Amiens', 13))
  })
})
