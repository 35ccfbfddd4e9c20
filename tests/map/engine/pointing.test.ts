// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMapEngine } from '../../../src/map/engine/mapEngine.ts'
import { aState } from '../aState.ts'
import { FakeMap } from './fakeMap.ts'

vi.mock('maplibre-gl', async () => {
  const { FakeMap: Map } = await import('./fakeMap.ts')
  return { Map, addProtocol: vi.fn(), prewarm: vi.fn(), setWorkerUrl: vi.fn() }
})
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))

function aPointedMap() {
  const events = {
    selectCity: vi.fn(),
    hoverCity: vi.fn(),
    moveCamera: vi.fn(),
    moves: vi.fn(),
    drawn: vi.fn(),
    interrupted: vi.fn(),
    lost: vi.fn(),
  }
  const style = { version: 8 as const, sources: {}, layers: [] }
  createMapEngine(
    document.createElement('div'),
    { style, state: aState, camera: { center: [10, 50], zoom: 3 } },
    events,
  )
  const map = FakeMap.all.at(-1)
  if (!map) throw new Error('no map')
  return { events, map }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ addEventListener: () => undefined, matches: false }))
  vi.stubGlobal('PointerEvent', class extends MouseEvent {})
})

describe('pointing', () => {
  const xian = { properties: { id: 'xian' } }
  const click = { point: { x: 100, y: 50 }, originalEvent: new MouseEvent('click') }

  it('takes what lies exactly under the pointer', () => {
    const { map, events } = aPointedMap()
    map.queryRenderedFeatures.mockReturnValueOnce([xian])
    map.fire('click', click)
    expect(events.selectCity).toHaveBeenCalledExactlyOnceWith('xian')
    expect(map.queryRenderedFeatures).toHaveBeenCalledExactlyOnceWith([100, 50], expect.anything())
  })
  it('then looks in a box of 20 px around the mouse', () => {
    const { map, events } = aPointedMap()
    map.queryRenderedFeatures.mockReturnValueOnce([]).mockReturnValueOnce([xian])
    map.fire('click', click)
    expect(map.queryRenderedFeatures.mock.calls[1]?.[0]).toEqual([
      [90, 40],
      [110, 60],
    ])
    expect(events.selectCity).toHaveBeenCalledExactlyOnceWith('xian')
  })
  it('and of 26 px around a finger', () => {
    const { map } = aPointedMap()
    const finger = Object.assign(new PointerEvent('click'), { pointerType: 'touch' })
    map.fire('click', { ...click, originalEvent: finger })
    expect(map.queryRenderedFeatures.mock.calls[1]?.[0]).toEqual([
      [87, 37],
      [113, 63],
    ])
  })
  it('selects nothing on open sea', () => {
    const { map, events } = aPointedMap()
    map.fire('click', click)
    expect(events.selectCity).not.toHaveBeenCalled()
  })
  it('says once which place is under the mouse', () => {
    const { map, events } = aPointedMap()
    map.queryRenderedFeatures.mockReturnValue([xian])
    map.fire('mousemove', click)
    map.fire('mousemove', click)
    expect(events.hoverCity).toHaveBeenCalledExactlyOnceWith({ id: 'xian', x: 100, y: 50 })
    map.fire('mouseout', click)
    expect(events.hoverCity).toHaveBeenLastCalledWith(null)
  })
})
