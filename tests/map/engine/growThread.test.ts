// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { growThread } from '../../../src/map/engine/growThread.ts'
import type { Growing } from '../../../src/map/scene/growing.ts'

const growing = (): Growing => ({
  growsMs: 3000,
  thread: {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: Array.from({ length: 61 }, (_, at) => [at, 0]) },
  },
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aMap() {
  const listeners: Record<string, () => void> = {}
  const setData = vi.fn<(data: GeoJSON.FeatureCollection<GeoJSON.LineString>) => void>()
  const on = vi.fn((type: string, listener: () => void) => {
    listeners[type] = listener
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the map only what is used
  const map = { on, getSource: () => ({ setData }) } as unknown as Parameters<typeof growThread>[0]
  const lengths = () =>
    setData.mock.calls.map(([{ features }]) => features[0]?.geometry.coordinates.length ?? 0)
  return { show: growThread(map), lengths, remove: () => listeners['remove']?.() }
}

describe('growing on the map', () => {
  it('goes on until the thread is whole, and then costs nothing more', () => {
    const { show, lengths } = aMap()
    show(growing())
    vi.advanceTimersByTime(60_000)
    expect(lengths().at(-1)).toBe(61)
    expect(lengths().length).toBeLessThan(40)
    expect(lengths()).toEqual(lengths().toSorted((a, b) => a - b))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on undisturbed while the same is shown again, and leaves nothing behind', () => {
    const { show, lengths } = aMap()
    const thread = growing()
    show(thread)
    vi.advanceTimersByTime(1000)
    const before = lengths().at(-1) ?? 0
    show(thread)
    vi.advanceTimersByTime(1000)
    expect(lengths().at(-1)).toBeGreaterThan(before)
    show(null)
    expect(lengths().at(-1)).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends with the map', () => {
    const { show, remove } = aMap()
    show(growing())
    remove()
    expect(vi.getTimerCount()).toBe(0)
  })
})
