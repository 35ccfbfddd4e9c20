// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMapEngine } from '../../../src/map/engine/mapEngine.ts'
import type { Scene } from '../../../src/map/scene/scene.ts'
import { today } from '../../../src/map/scene/stages.ts'
import { aState } from '../aState.ts'
import { FakeMap } from './fakeMap.ts'

vi.mock('maplibre-gl', async () => {
  const { FakeMap: Map } = await import('./fakeMap.ts')
  return { Map, addProtocol: vi.fn(), prewarm: vi.fn(), setWorkerUrl: vi.fn() }
})
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))

const style = { version: 8, sources: {}, layers: [] } as const
const scene = (part: Partial<Scene> = {}): Scene => ({
  style: firstStyle,
  state: aState,
  camera: { center: [10, 50], zoom: 3 },
  ...part,
})
const xianChosen = { ...aState, selected: 'xian' }
const firstStyle: Scene['style'] = { ...style, layers: [] }
const otherStyle: Scene['style'] = { ...style, layers: [] }

let isReducedMotion = false
const quietQuery = { addEventListener: () => undefined, removeEventListener: () => undefined }

function anEngine(first = scene()) {
  const events = {
    selectCity: vi.fn(),
    hoverCity: vi.fn(),
    moveCamera: vi.fn(),
    moves: vi.fn(),
    drawn: vi.fn(),
    interrupted: vi.fn(),
    lost: vi.fn(),
  }
  const engine = createMapEngine(document.createElement('div'), first, events)
  const map = FakeMap.all.at(-1)
  if (!map) throw new Error('no map')
  return { engine, events, map }
}

beforeEach(() => {
  isReducedMotion = false
  vi.stubGlobal('matchMedia', () => ({ ...quietQuery, matches: isReducedMotion }))
})

describe('showing a scene', () => {
  it('starts with the style, camera and choice of the first scene', () => {
    const { map } = anEngine(scene({ state: xianChosen }))
    expect(map.options).toMatchObject({
      style: firstStyle,
      zoom: 3,
      center: [10, 50],
      globalState: { selected: 'xian', faded: [], year: today, grown: today },
    })
  })
  it('leaves the style alone while it is the same object', () => {
    const { engine, map } = anEngine()
    map.fire('style.load')
    engine.show(scene({ state: xianChosen }))
    expect(map.setStyle).not.toHaveBeenCalled()
    expect(map.setGlobalStateProperty).toHaveBeenLastCalledWith('selected', 'xian')
  })
  it('shows the difference to another style', () => {
    const { engine, map } = anEngine()
    map.fire('style.load')
    engine.show(scene({ style: otherStyle }))
    expect(map.setStyle).toHaveBeenCalledExactlyOnceWith(otherStyle, { diff: true })
  })
  it('waits for the first style before it changes anything', () => {
    const { engine, map } = anEngine()
    engine.show(scene({ style: otherStyle, state: xianChosen }))
    expect(map.setStyle).not.toHaveBeenCalled()
    map.fire('style.load')
    map.fire('style.load')
    expect(map.setStyle).toHaveBeenCalledExactlyOnceWith(otherStyle, { diff: true })
    expect(map.setGlobalStateProperty).toHaveBeenCalledWith('selected', 'xian')
  })
  it('touches no style while the context is lost and catches up afterwards', () => {
    const { engine, map } = anEngine()
    map.fire('style.load')
    map.fire('webglcontextlost')
    engine.show(scene({ style: otherStyle }))
    expect(map.setStyle).not.toHaveBeenCalled()
    map.fire('style.load')
    expect(map.setStyle).toHaveBeenCalledOnce()
  })
  it('names the canvas in the reader’s language', () => {
    const { engine, map } = anEngine()
    engine.name('Weltkarte')
    expect(map.canvas.getAttribute('aria-label')).toBe('Weltkarte')
  })
})

describe('the camera', () => {
  const elsewhere = { center: [100, 30], zoom: 4 } as const satisfies Scene['camera']

  it('eases to a new target in 1.1 s', () => {
    const { engine, map } = anEngine()
    engine.show(scene({ camera: { ...elsewhere, center: [100, 30] } }))
    expect(map.easeTo.mock.calls[0]?.[0]).toMatchObject({ center: [100, 30], zoom: 4, duration: 1100 })
  })
  it('cuts when the reader wants less motion', () => {
    isReducedMotion = true
    const { engine, map } = anEngine()
    engine.show(scene({ camera: { center: [100, 30], zoom: 4 } }))
    expect(map.easeTo).not.toHaveBeenCalled()
    expect(map.jumpTo).toHaveBeenCalledOnce()
  })
  it('cuts when the map area has another size', () => {
    const { engine, map } = anEngine()
    Object.defineProperty(map.container, 'clientWidth', { value: 500 })
    engine.show(scene({ camera: { center: [10, 50], zoom: 2.4 } }))
    expect(map.jumpTo).toHaveBeenCalledOnce()
  })
  it('flies to a choice although its panel makes the map smaller', () => {
    const { engine, map } = anEngine()
    Object.defineProperty(map.container, 'clientWidth', { value: 500 })
    engine.show(scene({ state: xianChosen, camera: { center: [60, 50], zoom: 2.4 } }))
    expect(map.jumpTo).not.toHaveBeenCalled()
    expect(map.easeTo).toHaveBeenCalledOnce()
  })
  it('reports moves of the reader and does not answer its own report', () => {
    const { engine, map, events } = anEngine()
    map.moveByHand(20, 40, 5)
    expect(events.moveCamera).toHaveBeenCalledExactlyOnceWith({ center: [20, 40], zoom: 5 })
    engine.show(scene({ camera: { center: [20.004, 40], zoom: 5 } }))
    expect(map.easeTo).not.toHaveBeenCalled()
  })
  it('goes back to the scene’s camera after the reader has moved', () => {
    const { engine, map } = anEngine()
    map.moveByHand(20, 40, 5)
    engine.show(scene({ camera: { center: [20, 40], zoom: 5 } }))
    engine.show(scene())
    expect(map.easeTo).toHaveBeenCalledOnce()
  })
  it('does not pull the reader back when a scene comes with the target it already had', () => {
    const { engine, map } = anEngine()
    map.moveByHand(20, 40, 5)
    engine.show(scene({ state: xianChosen }))
    expect(map.easeTo).not.toHaveBeenCalled()
  })
  it('reports nothing when the map was only resized, but every way back of the reader', () => {
    const { engine, map, events } = anEngine()
    map.moveByHand(20, 40, 5)
    map.moveByHand(20, 40, 5)
    expect(events.moveCamera).toHaveBeenCalledOnce()
    engine.show(scene({ camera: { center: [0, 0], zoom: 2 } }))
    map.moveByHand(20, 40, 5)
    expect(events.moveCamera).toHaveBeenCalledTimes(2)
  })
  it('does not report moves that follow a scene', () => {
    const { map, events } = anEngine()
    map.fire('moveend', { followsScene: true })
    expect(events.moveCamera).not.toHaveBeenCalled()
  })
  it('fits the map into a container of another size, whatever the camera', () => {
    const { engine, map } = anEngine()
    engine.show(scene())
    expect(map.resize).not.toHaveBeenCalled()
    Object.defineProperty(map.container, 'clientWidth', { value: 640 })
    engine.show(scene())
    engine.show(scene())
    expect(map.resize).toHaveBeenCalledExactlyOnceWith({ followsScene: true })
    expect(map.options['trackResize']).toBe(false)
  })
  it('takes short steps quickly', () => {
    const { engine, map } = anEngine()
    engine.show(scene({ camera: { center: [10, 50], zoom: 2.5 } }))
    expect(map.easeTo.mock.calls[0]?.[0]).toMatchObject({ duration: 300 })
  })
  it('says where it is while it moves', () => {
    const { map, events } = anEngine()
    map.fire('move', { followsScene: true })
    expect(events.moves).toHaveBeenCalledExactlyOnceWith({ center: [0, 0], zoom: 2 })
  })
})
