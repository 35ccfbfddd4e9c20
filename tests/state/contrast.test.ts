import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chooseContrast, useContrast } from '../../src/state/contrast.ts'

/** A system that matches these media queries, and can change its mind. */
function aSystem(...first: string[]) {
  let matching = first
  const lists = new Map<string, EventTarget>()
  vi.stubGlobal('matchMedia', (query: string) => {
    const list = lists.get(query) ?? new EventTarget()
    lists.set(query, list)
    return Object.defineProperty(list, 'matches', { get: () => matching.includes(query), configurable: true })
  })
  return {
    become: (...next: string[]) => {
      matching = next
      for (const list of lists.values()) list.dispatchEvent(new Event('change'))
    },
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('useContrast', () => {
  it('prefers forced colours over more contrast', () => {
    aSystem('(prefers-contrast: more)', '(forced-colors: active)')
    expect(renderHook(useContrast).result.current).toBe('forced')
  })

  it('follows the system while the page is open', () => {
    const system = aSystem()
    const { result } = renderHook(useContrast)
    expect(result.current).toBe('normal')
    act(() => system.become('(prefers-contrast: more)'))
    expect(result.current).toBe('more')
  })

  it('follows a visitor who wants more than the system asks for, and takes that back', () => {
    aSystem()
    const { result } = renderHook(useContrast)
    act(() => chooseContrast(true))
    expect(result.current).toBe('more')
    expect(document.documentElement).toHaveAttribute('data-contrast', 'more')
    act(() => chooseContrast(false))
    expect(result.current).toBe('normal')
    expect(document.documentElement).not.toHaveAttribute('data-contrast')
  })
})
