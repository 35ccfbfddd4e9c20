import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KioskConfig, usualKiosk } from '../../../src/core/kiosk/kioskConfig.ts'
import { attracting, nextKiosk, secondsLeft, visiting } from '../../../src/core/kiosk/kioskState.ts'

const times = usualKiosk
const after = (seconds: number) => ({ name: 'time', at: seconds * 1000 }) as const
const asking = nextKiosk(visiting(0), after(90), times)

describe('a visit to the kiosk', () => {
  it('begins with a touch', () => {
    expect(nextKiosk(attracting, { name: 'touched', at: 5 }, times)).toEqual(visiting(5))
    expect(nextKiosk(attracting, after(1e6), times)).toBe(attracting)
  })

  it('asks after ninety seconds without a touch, not before', () => {
    expect(nextKiosk(visiting(0), after(89.9), times)).toEqual(visiting(0))
    expect(asking).toEqual({ phase: 'asking', askedAt: 90_000 })
    const touched = nextKiosk(visiting(0), { name: 'touched', at: 89_000 }, times)
    expect(nextKiosk(touched, after(178), times)).toBe(touched)
  })

  it('goes on where it was when somebody says so, and not with a touch beside it', () => {
    expect(nextKiosk(asking, { name: 'touched', at: 91_000 }, times)).toBe(asking)
    expect(nextKiosk(asking, { name: 'stays', at: 91_000 }, times)).toEqual(visiting(91_000))
  })

  it('counts down from 25 to 0 and is over then', () => {
    expect(secondsLeft(asking, 90_000, times)).toBe(25)
    expect(secondsLeft(asking, 114_001, times)).toBe(1)
    expect(secondsLeft(asking, 200_000, times)).toBe(0)
    expect(secondsLeft(visiting(0), 200_000, times)).toBeNull()
    expect(nextKiosk(asking, after(114.9), times)).toBe(asking)
    expect(nextKiosk(asking, after(115), times)).toEqual({ phase: 'reset' })
  })

  it('is over at once when somebody ends it', () => {
    expect(nextKiosk(visiting(0), { name: 'ends' }, times)).toEqual({ phase: 'reset' })
    expect(nextKiosk(asking, { name: 'ends' }, times)).toEqual({ phase: 'reset' })
    expect(nextKiosk(attracting, { name: 'ends' }, times)).toBe(attracting)
  })

  it('asks a machine that has slept first, whatever the clock says', () => {
    expect(nextKiosk(visiting(0), after(1e7), times)).toEqual({ phase: 'asking', askedAt: 1e10 })
  })

  it('never ends without having asked for as long as was set', () => {
    const events = fc.oneof(
      fc.record({
        name: fc.constantFrom('touched' as const, 'stays' as const, 'time' as const),
        wait: fc.nat(60_000),
      }),
    )
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (steps) => {
        let state = visiting(0)
        let at = 0
        for (const { name, wait } of steps) {
          at += wait
          const before = state
          state = nextKiosk(state, { name, at }, times)
          if (state.phase === 'reset') return before.phase === 'asking' && at - before.askedAt >= 25_000
        }
        return true
      }),
    )
  })
})

describe('what a technician has set', () => {
  it('is usual where nothing is set', () => {
    expect(usualKiosk).toMatchObject({ idleSeconds: 90, countdownSeconds: 25, pin: null, language: 'de' })
  })

  it('counts as usual where it is wrong, and the rest holds', () => {
    const read = KioskConfig.parse({ idleSeconds: 'soon', countdownSeconds: 5, pin: '12', placeSeconds: 8 })
    expect(read).toEqual({ ...usualKiosk, placeSeconds: 8 })
  })
})
