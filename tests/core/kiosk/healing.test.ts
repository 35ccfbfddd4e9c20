import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Attempt,
  faults,
  isLoop,
  nextAttempt,
  quietMs,
  remedyFor,
  waitsMs,
  withError,
} from '../../../src/core/kiosk/healing.ts'

const longest = Math.max(...waitsMs)

/** Restarts that answer faults, each of which comes so long after the restart before it. */
function restartsAfter(pauses: readonly number[]): readonly Attempt[] {
  const all: Attempt[] = []
  for (const pause of pauses) {
    const last = all.at(-1) ?? null
    all.push(nextAttempt(last, (last?.at ?? 0) + pause))
  }
  return all
}

const pauses = fc.array(fc.oneof(fc.nat(1000), fc.nat(2 * quietMs)), { maxLength: 40 })

describe('the back-off of a kiosk', () => {
  it('waits 0 s, 5 s, 30 s, 2 min, then 10 min each time, while the fault is there again at once', () => {
    const at = restartsAfter([0, 0, 0, 0, 0, 0, 0]).map((attempt) => attempt.at / 1000)
    expect(at).toEqual([0, 5, 35, 155, 755, 1355, 1955])
  })

  it('forgives after ten quiet minutes, not before', () => {
    const fifth: Attempt = { inARow: 5, at: 0 }
    expect(nextAttempt(fifth, quietMs)).toEqual({ inARow: 1, at: quietMs })
    expect(nextAttempt(fifth, quietMs - 1)).toEqual({ inARow: 6, at: quietMs })
  })

  it('counts the time that has passed since the last attempt', () => {
    expect(nextAttempt({ inARow: 2, at: 0 }, 29_000)).toEqual({ inARow: 3, at: 30_000 })
    expect(nextAttempt({ inARow: 2, at: 0 }, 50_000)).toEqual({ inARow: 3, at: 50_000 })
  })

  it('never lets more attempts through than its waits allow, however the faults come', () => {
    fc.assert(
      fc.property(pauses, (all) => {
        const restarts = restartsAfter(all)
        return restarts.every(({ inARow, at }, place) => {
          const before = restarts[place - 1]
          if (before === undefined || inARow === 1) return before === undefined || at - before.at >= quietMs
          return inARow === before.inARow + 1 && at - before.at >= (waitsMs[before.inARow] ?? longest)
        })
      }),
    )
  })

  it('lets no more than five through in ten minutes', () => {
    fc.assert(
      fc.property(pauses, (all) => {
        const times = restartsAfter(all).map(({ at }) => at)
        return times.every((from) => times.filter((at) => at >= from && at < from + quietMs).length <= 5)
      }),
    )
  })

  it('always comes to the next attempt, within ten minutes, even if the clock was set', () => {
    const attempt = fc.option(fc.record({ inARow: fc.integer({ min: 1, max: 99 }), at: fc.nat() }))
    fc.assert(
      fc.property(attempt, fc.nat(), (last, now) => {
        const { at, inARow } = nextAttempt(last, now)
        return at >= now && at <= now + longest && inARow >= 1
      }),
    )
  })
})

describe('a loop of errors', () => {
  const after = (times: readonly number[]) => times.reduce<readonly number[]>(withError, [])

  it('is more than five within a minute', () => {
    expect(isLoop(after([0, 1, 2, 3, 4]))).toBe(false)
    expect(isLoop(after([0, 1, 2, 3, 4, 59_999]))).toBe(true)
    expect(isLoop(after([0, 1, 2, 3, 4, 60_001]))).toBe(false)
  })

  it('is not remembered longer than the minute', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000), { maxLength: 200 }), (times) => {
        const inOrder = times.toSorted((one, other) => one - other)
        const last = inOrder.at(-1) ?? 0
        return after(inOrder).every((at) => last - at < 60_000)
      }),
    )
  })
})

describe('what a fault leads to', () => {
  it('is a new page wherever a part of the program is lost, and never for a lost map or a single error', () => {
    const restarted = faults.filter((fault) => remedyFor(fault) === 'restart')
    expect(restarted).toEqual(['hung', 'chunk', 'loop', 'screen', 'start'])
    expect(remedyFor('map')).toBe('rebuildMap')
    expect(remedyFor('error')).toBe('none')
  })
})
