import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useNow } from '../../src/ui/useNow.ts'

const Clock = () => <p role="timer">{useNow()?.toISOString() ?? 'no time'}</p>

afterEach(() => vi.useRealTimers())

describe('useNow', () => {
  it('gives the current minute, and the next one when it comes', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:24:30Z') })
    render(<Clock />)
    expect(screen.getByRole('timer')).toHaveTextContent('2026-11-23T10:24:00.000Z')
    act(() => {
      vi.advanceTimersByTime(60_000)
    })
    expect(screen.getByRole('timer')).toHaveTextContent('2026-11-23T10:25:00.000Z')
  })

  it('knows no time in a prerendered page', () => {
    expect(renderToString(<Clock />)).toContain('no time')
  })

  it('stops its clock when nobody looks any more', () => {
    vi.useFakeTimers()
    const { unmount } = render(<Clock />)
    expect(vi.getTimerCount()).toBe(1)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
