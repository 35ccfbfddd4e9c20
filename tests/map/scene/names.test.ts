import { describe, expect, it } from 'vitest'
import { anchorOf, unmoved } from '../../../src/map/scene/names.ts'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { aLook, anAtlas, aView, someLabels } from './anAtlas.ts'

describe('anchorOf', () => {
  it('turns pixels and a baseline into ems and the middle of the line', () => {
    const [anchor, [x, y]] = anchorOf({ dx: 13, dy: 5, anchor: 'start' }, unmoved, 13)
    expect(anchor).toBe('left')
    expect(x).toBe(1)
    expect(y).toBeCloseTo(5 / 13 - 0.36)
  })

  it('follows a sign that is moved', () => {
    const [anchor, [x, y]] = anchorOf({ dx: -10, dy: 0, anchor: 'end' }, { x: -3, y: 6 }, 13)
    expect(anchor).toBe('right')
    expect(x).toBe(-1)
    expect(y).toBeCloseTo(6 / 13 - 0.36)
  })
})

describe('toScene with the names of the static map', () => {
  const label = { dx: 11, dy: 4, anchor: 'start' } as const
  const names = {
    labels: new Map([['xian', label]]),
    moves: new Map([['xian', { x: 2, y: -3 }]]),
    distance: { id: 'xian', at: { x: 0.6, y: 0.3 }, label: { dx: 8, dy: -6, anchor: 'start' } } as const,
  }
  const { style } = toScene(anAtlas(), aView(), aLook(), someLabels, names)
  const source = style.sources['places']
  const features =
    source?.type === 'geojson' && typeof source.data !== 'string' && source.data.type === 'FeatureCollection'
      ? source.data.features
      : []
  const xian = features.find(({ properties }) => properties?.['id'] === 'xian')

  it('tries the place of the static map first, and moves the sign as far', () => {
    expect(xian?.properties?.['anchors']).toMatchObject({ ...anchorOf(label, { x: 2, y: -3 }, 13) })
    expect(xian?.properties?.['move']).toEqual([2, -3])
  })

  it('leaves every other sign where it is', () => {
    const others = features.filter((feature) => feature !== xian)
    expect(others.length).toBeGreaterThan(0)
    for (const { properties } of others) expect(properties?.['move']).toEqual([0, 0])
  })
})
