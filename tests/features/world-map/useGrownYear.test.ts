import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { plainView, type View } from '../../../src/core/view/view.ts'
import { useGrownYear } from '../../../src/features/world-map/useGrownYear.ts'

let isCalm = false
beforeEach(() => {
  isCalm = false
  vi.useFakeTimers()
  vi.stubGlobal('matchMedia', () => ({ matches: isCalm }))
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

function grownFrom(first: Partial<View>, isLarge = false) {
  const viewOf = (part: Partial<View>): View => ({ ...plainView('de', { name: 'time' }), ...part })
  const { result, rerender } = renderHook((view: View) => useGrownYear(view, isLarge), {
    initialProps: viewOf(first),
  })
  return {
    now: () => result.current,
    show: (part: Partial<View>) => rerender(viewOf(part)),
    pass: (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms)
      })
    },
  }
}

describe('the year up to which threads have grown', () => {
  it('is that of the view in a large atlas, whose drawing does not show every thread', () => {
    const { now, show } = grownFrom({ year: 1980 }, true)
    show({ year: 1981 })
    expect(now()).toBe(1981)
  })

  it('follows later years once their threads have had time to grow, each of them while years pass by', () => {
    const { now, show, pass } = grownFrom({ year: 1980 })
    show({ year: 1981 })
    expect(now()).toBe(1980)
    pass(400)
    show({ year: 1982 })
    pass(250)
    expect(now()).toBe(1981)
    pass(400)
    expect(now()).toBe(1982)
    show({ year: null })
    expect(now()).toBe(1982)
    pass(700)
    expect(now()).toBeNull()
  })

  it('goes back at once, and forgets what was growing', () => {
    const { now, show, pass } = grownFrom({ year: 1980 })
    show({ year: 1990 })
    show({ year: 1950 })
    expect(now()).toBe(1950)
    pass(2000)
    expect(now()).toBe(1950)
  })

  it('is the year itself without motion, on other pages and on a globe', () => {
    for (const part of [{ page: { name: 'map', city: null } }, { projection: 'globe' }] as const) {
      const { now, show } = grownFrom({ ...part, year: 1980 })
      show({ ...part, year: 1990 })
      expect(now()).toBe(1990)
    }
    isCalm = true
    const { now, show } = grownFrom({ year: 1980 })
    show({ year: 1990 })
    expect(now()).toBe(1990)
  })
})
