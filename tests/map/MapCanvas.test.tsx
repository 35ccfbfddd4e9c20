// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { MapCanvas } from '../../src/map/MapCanvas.tsx'
import type { MapEngine } from '../../src/map/engine/mapEngine.ts'
import type { Scene } from '../../src/map/scene/scene.ts'
import { aState } from './aState.ts'

vi.mock('maplibre-gl', () => ({
  Map: class {},
  addProtocol: vi.fn(),
  prewarm: vi.fn(),
  setWorkerUrl: vi.fn(),
}))
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))

const aScene = (selected: string | null = null): Scene => ({
  style: { version: 8, sources: {}, layers: [] },
  state: { ...aState, selected: selected ?? '' },
  camera: { center: [0, 0], zoom: 1 },
})

const someEvents = () => ({
  selectCity: vi.fn(),
  hoverCity: vi.fn(),
  moveCamera: vi.fn(),
  moves: vi.fn(),
  drawn: vi.fn(),
  interrupted: vi.fn(),
  lost: vi.fn(),
})

function fakeEngine() {
  const engine = {
    show: vi.fn(),
    name: vi.fn(),
    destroy: vi.fn(),
  } satisfies MapEngine
  return { engine, create: vi.fn(() => engine) }
}

describe('MapCanvas', () => {
  it('keeps one engine and shows it the last scene, once the page’s own frame is out', async () => {
    const { engine, create } = fakeEngine()
    const [events, next] = [someEvents(), aScene('xian')]
    const { rerender } = render(
      <MapCanvas scene={aScene()} events={events} label="Karte" createEngine={create} />,
    )
    rerender(<MapCanvas scene={next} events={events} label="Karte" createEngine={create} />)
    expect(create).toHaveBeenCalledOnce()
    expect(engine.show).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(engine.show).toHaveBeenCalledExactlyOnceWith(next))
    expect(engine.name).toHaveBeenLastCalledWith('Karte')
  })
  it('shows scenes also while they keep coming', async () => {
    const { engine, create } = fakeEngine()
    const events = someEvents()
    const canvas = (scene: Scene) => (
      <MapCanvas scene={scene} events={events} label="Karte" createEngine={create} />
    )
    const { rerender } = render(canvas(aScene()))
    for (let step = 0; step < 20; step += 1) {
      rerender(canvas(aScene()))
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(engine.show.mock.calls.length).toBeGreaterThan(1)
  })
  it('destroys the engine when it goes', () => {
    const { engine, create } = fakeEngine()
    render(<MapCanvas scene={aScene()} events={someEvents()} label="Karte" createEngine={create} />).unmount()
    expect(engine.destroy).toHaveBeenCalledOnce()
  })
  it('reports a browser that cannot draw the map', () => {
    const events = someEvents()
    const create = () => {
      throw new Error('no WebGL')
    }
    render(<MapCanvas scene={aScene()} events={events} label="Karte" createEngine={create} />)
    expect(events.lost).toHaveBeenCalledOnce()
  })
})
