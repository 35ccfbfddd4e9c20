import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Beginning } from '../../../src/core/timeline/beginnings.ts'
import { type Timer, usePlayback } from '../../../src/features/timeline/usePlayback.ts'

const beginnings: readonly Beginning[] = [{ city: 'leeds', year: 2024, kind: 'twin', status: 'active' }]

/** A timer that runs out when the test says so. */
function playFrom(start: number) {
  const waiting: { callback: () => void; ms: number }[] = []
  const timer: Timer = (callback, ms) => {
    const entry = { callback, ms }
    waiting.push(entry)
    return () => waiting.splice(waiting.indexOf(entry), 1)
  }
  const rests: number[] = []
  const onRest = (year: number): void => void rests.push(year)
  const { result } = renderHook(() => {
    const [year, showYear] = useState(start)
    return { year, showYear, ...usePlayback({ year, lastYear: 2026, beginnings, showYear, onRest, timer }) }
  })
  return {
    result,
    rests,
    toggle: () => act(() => result.current.toggle()),
    pause: () => waiting[0]?.ms,
    runOut: () => act(() => waiting.shift()?.callback()),
    send: (event: Event, target: EventTarget = document.body) => {
      act(() => {
        target.dispatchEvent(event)
      })
    },
  }
}

describe('usePlayback', () => {
  it('shows one year after the other and stops at the last one', () => {
    const { result, toggle, runOut } = playFrom(2024)
    toggle()
    runOut()
    expect(result.current.year).toBe(2025)
    runOut()
    expect(result.current.year).toBe(2026)
    expect(result.current.isPlaying).toBe(false)
    runOut()
    expect(result.current.year).toBe(2026)
  })

  it('stays longer at a year in which something begins', () => {
    const { toggle, pause, runOut } = playFrom(2024)
    toggle()
    const atBeginning = pause() ?? 0
    runOut()
    expect(atBeginning).toBeGreaterThan(pause() ?? Infinity)
  })

  it('tells once where the years come to rest: by the button, by any key, and at the last year', () => {
    const { rests, toggle, runOut, send } = playFrom(2023)
    toggle()
    runOut()
    expect(rests).toEqual([])
    toggle()
    expect(rests).toEqual([2024])
    toggle()
    runOut()
    send(new KeyboardEvent('keydown', { key: 'x', bubbles: true }))
    expect(rests).toEqual([2024, 2025])
    toggle()
    runOut()
    send(new KeyboardEvent('keydown', { key: 'x', bubbles: true }))
    expect(rests).toEqual([2024, 2025, 2026])
  })

  it('plays faster on request', () => {
    const { result, toggle, pause } = playFrom(2000)
    toggle()
    const normal = pause() ?? 0
    act(() => result.current.setSpeed('fast'))
    expect(pause()).toBeLessThan(normal)
  })

  it('starts again at the first year where the last one is shown', () => {
    const { result, toggle } = playFrom(2026)
    toggle()
    expect(result.current.year).toBe(1945)
    expect(result.current.isPlaying).toBe(true)
  })

  it('stops on any key, press or turn of the wheel, but leaves its own button to itself', () => {
    const inputs = [
      { own: () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }), other: 'keydown' },
      { own: () => new Event('pointerdown', { bubbles: true }), other: 'pointerdown' },
      { own: () => new KeyboardEvent('keydown', { key: ' ', bubbles: true }), other: 'wheel' },
    ]
    for (const { own: press, other } of inputs) {
      const { result, toggle, send } = playFrom(2000)
      const own = document.createElement('button')
      own.dataset['playback'] = ''
      document.body.append(own)
      toggle()
      send(press(), own)
      expect(result.current.isPlaying).toBe(true)
      send(new Event(other, { bubbles: true }))
      expect(result.current.isPlaying).toBe(false)
      own.remove()
    }
  })

  it('goes on while a speed is chosen', () => {
    const { result, toggle, send } = playFrom(2000)
    const speed = document.createElement('select')
    speed.dataset['playback'] = 'speed'
    document.body.append(speed)
    toggle()
    send(new Event('pointerdown', { bubbles: true }), speed)
    send(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }), speed)
    expect(result.current.isPlaying).toBe(true)
    send(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }), speed)
    expect(result.current.isPlaying).toBe(false)
    speed.remove()
  })

  it('stops on another key on its own button', () => {
    const { result, toggle, send } = playFrom(2000)
    const own = document.createElement('button')
    own.dataset['playback'] = ''
    document.body.append(own)
    toggle()
    send(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }), own)
    expect(result.current.isPlaying).toBe(false)
    own.remove()
  })
})
