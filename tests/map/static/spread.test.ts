import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/map/static/spread.ts'

describe('spread', () => {
  it('moves nothing that stands free', () => {
    expect(
      spread([
        { id: 'a', at: { x: 0, y: 0 } },
        { id: 'b', at: { x: 8, y: 0 } },
      ]).size,
    ).toBe(0)
  })

  it('moves two close markers apart by at most 6 px each', () => {
    const moves = spread([
      { id: 'a', at: { x: 0, y: 0 } },
      { id: 'b', at: { x: 0, y: 5 } },
    ])
    expect(moves.get('a')).toEqual({ x: -0, y: -5 })
    expect(moves.get('b')).toEqual({ x: 0, y: 5 })
  })

  it('parts two markers on the same point', () => {
    const moves = spread([
      { id: 'a', at: { x: 3, y: 3 } },
      { id: 'b', at: { x: 3, y: 3 } },
    ])
    expect(moves.get('a')?.x).toBe(-6)
    expect(moves.get('b')?.x).toBe(6)
  })
})
