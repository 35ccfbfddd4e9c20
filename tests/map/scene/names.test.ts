import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
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
  const { style } = toScene(anAtlas(), aView('xian'), aLook(), someLabels, names)
  type Setting = 'text-variable-anchor-offset' | 'icon-offset'
  /** What a layout property is for a place, by MapLibre's own reading of the style. */
  const settingFor = (layerId: string, property: Setting, id: string): unknown => {
    const layer = style.layers.find((candidate) => candidate.id === layerId)
    const value: unknown = Object.entries(layer?.layout ?? {}).find(([name]) => name === property)?.[1]
    const parsed = createExpression(value, property)
    if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join())
    return parsed.value.evaluate({ zoom: 2, globalState: { selected: '' } }, { type: 1, properties: { id } })
  }

  it('is still a valid style', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('tries the place of the static map first, and moves the sign as far', () => {
    expect(settingFor('place-name', 'text-variable-anchor-offset', 'xian')).toMatchObject({
      ...anchorOf(label, { x: 2, y: -3 }, 13),
    })
    expect(settingFor('place', 'icon-offset', 'xian')).toEqual([2, -3])
    expect(settingFor('thread-length', 'text-variable-anchor-offset', 'xian')).toMatchObject({ 0: 'left' })
  })

  it('leaves every other sign where it is', () => {
    for (const id of ['buffalo', 'dortmund']) expect(settingFor('place', 'icon-offset', id)).toEqual([0, 0])
  })
})
