import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterWrongPin,
  cornerPx,
  nextKnock,
  noKnock,
  pinPauseSeconds,
  unlocked,
} from '../../../src/core/kiosk/technician.ts'

type Touch = Parameters<typeof nextKnock>[1]

const inCorner = (at: number): Touch => ({ x: 10, y: 10, at })
const after = (touches: readonly Touch[]) => touches.reduce(nextKnock, noKnock)
const wrongTimes = (times: number, at = 0) =>
  Array.from({ length: times }).reduce<typeof unlocked>((lock) => afterWrongPin(lock, at), unlocked)

describe('knocking at the technicians’ door', () => {
  it('is heard with the fifth touch in the corner within four seconds', () => {
    expect(after([0, 900, 1800, 2700].map(inCorner)).isHeard).toBe(false)
    expect(after([0, 900, 1800, 2700, 3600].map(inCorner)).isHeard).toBe(true)
    expect(after([0, 1000, 2000, 3000, 4000].map(inCorner)).isHeard).toBe(false)
  })

  it('begins anew with a touch elsewhere, and once it was heard', () => {
    const elsewhere = { x: cornerPx, y: 10, at: 350 }
    expect(after([...[0, 100, 200, 300].map(inCorner), elsewhere, inCorner(400)]).isHeard).toBe(false)
    expect(after([0, 100, 200, 300, 400, 500].map(inCorner)).isHeard).toBe(false)
  })

  it('is not heard from touches elsewhere, however many', () => {
    const touch = fc.record({
      x: fc.integer({ min: cornerPx, max: 2000 }),
      y: fc.nat(2000),
      at: fc.nat(4000),
    })
    fc.assert(fc.property(fc.array(touch), (touches) => !after(touches).isHeard))
  })
})

describe('wrong numbers', () => {
  it('lead to a pause after every third, which grows', () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((times) => pinPauseSeconds(wrongTimes(times), 0))).toEqual([
      0, 0, 30, 0, 0, 60, 120,
    ])
  })

  it('never close the door for more than ten minutes', () => {
    expect(pinPauseSeconds(wrongTimes(60, 5_000_000), 0)).toBe(600)
    expect(pinPauseSeconds(wrongTimes(3), 30_000)).toBe(0)
    expect(pinPauseSeconds(wrongTimes(3), 29_001)).toBe(1)
  })
})
