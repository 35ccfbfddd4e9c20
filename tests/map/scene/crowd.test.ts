import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { generatedAtlas } from '../../support/generatedAtlas.ts'
import { aLook, anAtlas, aView, someLabels } from './anAtlas.ts'

const atlas = generatedAtlas(anAtlas(), 1000, 5)
const twins = aView(null, { filter: { ...noFilter, kind: ['twin'] } })
const idsIn = (source: string, view = aView()) =>
  toScene(atlas, view, aLook()).data?.[source]?.features.map((feature) => feature.properties?.['id'])

describe('the scene of a large atlas', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const projection of ['flat', 'globe'] as const)
      for (const city of [null, 'place-3'])
        it(`has a valid style: ${theme}, ${projection}, ${city ?? 'nothing'} chosen`, () => {
          const look = aLook({ theme })
          const { style } = toScene(atlas, aView(city, { projection }), look, someLabels)
          expect(validateStyleMin(style)).toEqual([])
        })
  it('is clustered, and does not hold its places in the style', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(style.sources['crowd']).toMatchObject({ cluster: true, data: { features: [] } })
    expect(JSON.stringify(style)).not.toContain('place-3')
  })
  it('counts only places that match the filter and stand in the year', () => {
    const matching = atlas.cities.filter(({ partnerships }) => partnerships[0]?.kind === 'twin')
    expect(idsIn('crowd', twins)).toEqual(matching.map(({ id }) => id))
    const early = atlas.cities.filter(({ partnerships }) => (partnerships[0]?.since ?? '') <= '1960')
    expect(idsIn('crowd', aView(null, { year: 1960 }))).toEqual(early.map(({ id }) => id))
  })
  it('draws the chosen place by itself, with the only thread', () => {
    expect(idsIn('crowd')).toHaveLength(1000)
    expect(idsIn('crowd', aView('place-3'))).not.toContain('place-3')
    expect(idsIn('places', aView('place-3'))).toEqual([atlas.home.id, 'place-3'])
    expect(new Set(idsIn('threads', aView('place-3')))).toEqual(new Set(['place-3']))
    expect(idsIn('threads')).toEqual([])
  })
  it('gives the identical data until the question is another', () => {
    const before = toScene(atlas, twins, aLook()).data
    expect(toScene(atlas, { ...twins, camera: { center: [0, 0], zoom: 4 } }, aLook()).data).toBe(before)
    expect(toScene(atlas, aView(), aLook()).data).not.toBe(before)
  })
  it('leaves a small atlas as it is', () => {
    const { style, data } = toScene(anAtlas(), aView(), aLook())
    expect(data).toBeUndefined()
    expect(style.sources).not.toHaveProperty('crowd')
  })
})
