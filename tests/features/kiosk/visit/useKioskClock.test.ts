import { fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualKiosk } from '../../../../src/core/kiosk/kioskConfig.ts'
import { attracting, visiting } from '../../../../src/core/kiosk/kioskState.ts'
import { kioskNow, startKiosk } from '../../../../src/features/kiosk/kioskStore.ts'
import { useKioskClock } from '../../../../src/features/kiosk/visit/useKioskClock.ts'

beforeEach(() => {
  vi.useFakeTimers()
  startKiosk({ state: visiting(performance.now()), config: usualKiosk })
})
afterEach(() => vi.useRealTimers())

const phase = () => kioskNow().state.phase

describe('useKioskClock', () => {
  it('asks after 90 seconds without a touch, and ends the visit 25 seconds later', () => {
    renderHook(useKioskClock)
    vi.advanceTimersByTime(89_500)
    expect(phase()).toBe('visit')
    vi.advanceTimersByTime(1000)
    expect(phase()).toBe('asking')
    vi.advanceTimersByTime(25_500)
    expect(phase()).toBe('reset')
  })

  it.each(['pointerdown', 'pointerup', 'touchmove', 'keydown', 'wheel'])('takes %s for somebody', (sign) => {
    renderHook(useKioskClock)
    vi.advanceTimersByTime(80_000)
    fireEvent(document.body, new Event(sign, { bubbles: true }))
    vi.advanceTimersByTime(80_000)
    expect(phase()).toBe('visit')
  })

  it('takes a mouse that moves without a button, and a page that scrolls, for nobody', () => {
    renderHook(useKioskClock)
    vi.advanceTimersByTime(80_000)
    fireEvent(document.body, new MouseEvent('pointermove', { bubbles: true }))
    fireEvent.scroll(document.body)
    vi.advanceTimersByTime(11_000)
    expect(phase()).toBe('asking')
  })

  it('leaves it to the loop what a touch means there', () => {
    startKiosk({ state: attracting, config: usualKiosk })
    renderHook(useKioskClock)
    fireEvent.pointerDown(document.body)
    expect(phase()).toBe('attract')
  })

  it('stops with the page it belongs to', () => {
    renderHook(useKioskClock).unmount()
    vi.advanceTimersByTime(200_000)
    expect(phase()).toBe('visit')
  })
})
