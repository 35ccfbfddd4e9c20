import { describe, expect, it } from 'vitest'
import { nextState } from '../../../src/features/world-map/useMapEngineState.ts'

const starting = { phase: 'starting', attempt: 0 } as const

describe('nextState', () => {
  it('hands over when the moving map has drawn', () => {
    expect(nextState(starting, 'drawn').phase).toBe('gl')
  })
  it('keeps the static map when the moving one is late', () => {
    expect(nextState(starting, 'late').phase).toBe('failed')
  })
  it('does not give up a map that has drawn', () => {
    expect(nextState({ phase: 'gl', attempt: 0 }, 'late').phase).toBe('gl')
  })
  it('brings the static map back while the context is gone, and the moving one after', () => {
    const paused = nextState({ phase: 'gl', attempt: 0 }, 'interrupted')
    expect(paused).toEqual({ phase: 'paused', attempt: 0 })
    expect(nextState(paused, 'late')).toBe(paused)
    expect(nextState(paused, 'drawn').phase).toBe('gl')
    expect(nextState(paused, 'lost')).toEqual({ phase: 'starting', attempt: 1 })
  })
  it('tries once more after a lost context, then stays with the static map', () => {
    const retried = nextState({ phase: 'gl', attempt: 0 }, 'lost')
    expect(retried).toEqual({ phase: 'starting', attempt: 1 })
    expect(nextState(retried, 'lost').phase).toBe('failed')
  })
  it('tries again as often as it is asked, with a map of its own each time, and only when it has given up', () => {
    const failed = { phase: 'failed', attempt: 1 } as const
    const again = nextState(failed, 'again')
    expect(again).toEqual({ phase: 'starting', attempt: 2 })
    expect(nextState(nextState(again, 'lost'), 'again')).toEqual({ phase: 'starting', attempt: 3 })
    expect(nextState(again, 'again')).toBe(again)
  })
})
