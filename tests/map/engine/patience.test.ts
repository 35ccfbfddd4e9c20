import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterTimeInSight } from '../../../src/map/engine/patience.ts'

let isHidden = false

function turn(hidden: boolean): void {
  isHidden = hidden
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  isHidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('afterTimeInSight', () => {
  it('acts once, after the time', () => {
    const act = vi.fn()
    afterTimeInSight(1000, act)
    vi.advanceTimersByTime(999)
    expect(act).not.toHaveBeenCalled()
    vi.advanceTimersByTime(5000)
    turn(true)
    turn(false)
    vi.advanceTimersByTime(5000)
    expect(act).toHaveBeenCalledOnce()
  })

  it('counts no time in the background', () => {
    isHidden = true
    const act = vi.fn()
    afterTimeInSight(1000, act)
    vi.advanceTimersByTime(60_000)
    turn(false)
    vi.advanceTimersByTime(500)
    turn(true)
    vi.advanceTimersByTime(60_000)
    expect(act).not.toHaveBeenCalled()
    turn(false)
    vi.advanceTimersByTime(1000)
    expect(act).toHaveBeenCalledOnce()
  })

  it('is called off for good', () => {
    const act = vi.fn()
    afterTimeInSight(1000, act)()
    turn(true)
    turn(false)
    vi.advanceTimersByTime(5000)
    expect(act).not.toHaveBeenCalled()
  })
})
