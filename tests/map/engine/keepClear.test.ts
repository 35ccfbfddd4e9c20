import type { Map as MapLibre } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { keepClear } from '../../../src/map/engine/keepClear.ts'
import { emptySign } from '../../../src/map/scene/keptClear.ts'
import { FakeMap } from './fakeMap.ts'

const button = { x: 100, y: 40, width: 44, height: 88 }

function aMap(projection = 'mercator') {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  const map = new FakeMap({ container })
  map.getProjection = () => ({ type: projection })
  map.unproject = ([x, y]) => ({ lng: x, lat: y })
  map.project = ([lng, lat]) => ({ x: lng, y: lat })
  const update = keepClear(map as unknown as MapLibre, () => [button])
  const signs = () => map.setData.mock.lastCall?.[0].features ?? []
  const images = () => signs().map(({ properties }) => String(properties?.['image']))
  return { map, update, signs, images }
}

describe('keepClear', () => {
  it('lays an empty sign of its size under whatever lies over the map', () => {
    const { update, signs, images } = aMap()
    update()
    expect(images()).toContain(emptySign(button))
    expect(signs()[0]?.geometry.coordinates).toEqual([122, 84])
  })
  it('keeps the edge clear, and the numbers of a flat map', () => {
    const flat = aMap()
    flat.map.fire('moveend')
    const globe = aMap('globe')
    globe.map.fire('moveend')
    expect(flat.images().length).toBeGreaterThan(globe.images().length)
    expect(globe.images()).toContain(emptySign({ width: 800, height: 9 }))
  })
  it('lets names stand anywhere while the map moves', () => {
    const { map, update, images } = aMap()
    update()
    map.fire('movestart')
    expect(images()).toEqual([])
  })
  it('lays no sign where there is no place, beside the globe', () => {
    const { map, update, images } = aMap('globe')
    map.project = () => ({ x: 400, y: 300 })
    update()
    expect(images()).toEqual([])
  })
})
