// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { contextPatienceMs } from '../../../src/map/engine/health.ts'
import { createMapEngine } from '../../../src/map/engine/mapEngine.ts'
import { aState } from '../aState.ts'
import { FakeMap } from './fakeMap.ts'

vi.mock('maplibre-gl', async () => {
  const { FakeMap: Map } = await import('./fakeMap.ts')
  return { Map, addProtocol: vi.fn(), prewarm: vi.fn(), setWorkerUrl: vi.fn() }
})
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))

function anEngine() {
  const events = {
    selectCity: vi.fn(),
    hoverCity: vi.fn(),
    moveCamera: vi.fn(),
    moves: vi.fn(),
    drawn: vi.fn(),
    interrupted: vi.fn(),
    lost: vi.fn(),
  }
  createMapEngine(
    document.createElement('div'),
    {
      style: { version: 8, sources: {}, layers: [] },
      state: aState,
      camera: { center: [10, 50], zoom: 3 },
    },
    events,
  )
  const map = FakeMap.all.at(-1)
  if (!map) throw new Error('no map')
  return { events, map }
}

vi.stubGlobal('matchMedia', () => ({
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))

describe('health', () => {
  it('paints nothing until everything has arrived, and reports the frame after that once', () => {
    const { map, events } = anEngine()
    map.painter.render()
    expect(map.paint).not.toHaveBeenCalled()
    map.fire('idle')
    expect(map.triggerRepaint).toHaveBeenCalledOnce()
    map.painter.render()
    expect(map.paint).toHaveBeenCalledOnce()
    expect(events.drawn).not.toHaveBeenCalled()
    expect(map.canvas.style.visibility).toBe('hidden')
    map.fire('idle')
    map.fire('idle')
    expect(events.drawn).toHaveBeenCalledOnce()
    expect(map.canvas.style.visibility).toBe('')
  })
  it('reports one frame when the context goes before the first and comes back', () => {
    const { map, events } = anEngine()
    map.fire('webglcontextlost')
    map.fire('webglcontextrestored')
    map.fire('idle')
    map.fire('idle')
    expect(events.drawn).toHaveBeenCalledOnce()
    expect(map.canvas.style.visibility).toBe('')
  })
  it.each([
    ['at once', []],
    ['when the rest has arrived', ['idle']],
  ])('gives up for good when the ground cannot be read before the first frame: %s', (_, before) => {
    const { map, events } = anEngine()
    for (const event of before) map.fire(event)
    map.fire('error', { sourceId: 'basemap' })
    map.fire('idle')
    expect(events.lost).toHaveBeenCalledOnce()
    expect(events.drawn).not.toHaveBeenCalled()
  })
  it('does not give up for one failed tile later', () => {
    const { map, events } = anEngine()
    map.fire('idle')
    map.fire('idle')
    map.fire('error', { sourceId: 'basemap' })
    expect(events.lost).not.toHaveBeenCalled()
  })
  it('gives up when the context does not come back within a second', () => {
    vi.useFakeTimers()
    const { map, events } = anEngine()
    map.fire('webglcontextlost')
    vi.advanceTimersByTime(contextPatienceMs - 1)
    expect(events.lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(events.lost).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
  it('hides the empty canvas at once, and shows it with the first complete frame after', () => {
    const { map, events } = anEngine()
    map.fire('idle')
    map.fire('idle')
    map.fire('webglcontextlost')
    expect(events.interrupted).toHaveBeenCalledOnce()
    expect(map.canvas.style.visibility).toBe('hidden')
    map.fire('idle')
    expect(events.drawn).toHaveBeenCalledOnce()
    map.fire('webglcontextrestored')
    map.fire('idle')
    expect(events.drawn).toHaveBeenCalledTimes(2)
    expect(map.canvas.style.visibility).toBe('')
    expect(events.lost).not.toHaveBeenCalled()
  })
  it('stays when the context comes back, and when the map is gone', () => {
    vi.useFakeTimers()
    for (const end of ['webglcontextrestored', 'remove']) {
      const { map, events } = anEngine()
      map.fire('webglcontextlost')
      map.fire(end)
      vi.advanceTimersByTime(contextPatienceMs * 2)
      expect(events.lost).not.toHaveBeenCalled()
    }
    vi.useRealTimers()
  })
})
