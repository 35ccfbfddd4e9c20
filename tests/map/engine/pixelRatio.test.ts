import { afterEach, describe, expect, it, vi } from 'vitest'
import { followPixelRatio } from '../../../src/map/engine/pixelRatio.ts'

afterEach(() => vi.unstubAllGlobals())

describe('followPixelRatio', () => {
  it('fits the map to every other ratio of a screen, and to none after its end', () => {
    let isPrinting = true
    const queries: { media: string; listeners: Set<() => void> }[] = []
    vi.stubGlobal('matchMedia', (media: string) => {
      if (media === 'print') return { matches: isPrinting }
      const listeners = new Set<() => void>()
      queries.push({ media, listeners })
      return {
        addEventListener: (_: string, listener: () => void) => listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      }
    })
    let remove = (): void => undefined
    const resize = vi.fn()
    const on = vi.fn((_: string, listener: () => void) => {
      remove = listener
      return { unsubscribe: () => undefined }
    })
    followPixelRatio({ on, resize } as never)
    vi.stubGlobal('devicePixelRatio', 2)
    for (const listener of queries[0]?.listeners ?? []) listener()
    expect(resize).not.toHaveBeenCalled()
    isPrinting = false
    vi.stubGlobal('devicePixelRatio', 1)
    for (const listener of queries[1]?.listeners ?? []) listener()
    // As before the page was printed.
    expect(resize).not.toHaveBeenCalled()
    vi.stubGlobal('devicePixelRatio', 2)
    for (const listener of queries[2]?.listeners ?? []) listener()
    expect(resize).toHaveBeenCalledOnce()
    expect(queries.map(({ media, listeners }) => [media, listeners.size])).toEqual([
      ['(resolution: 1dppx)', 0],
      ['(resolution: 2dppx)', 0],
      ['(resolution: 1dppx)', 0],
      ['(resolution: 2dppx)', 1],
    ])
    remove()
    expect(queries[3]?.listeners.size).toBe(0)
  })
})
