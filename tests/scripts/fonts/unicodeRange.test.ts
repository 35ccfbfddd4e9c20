import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeHolds, toUnicodeRange } from '../../../scripts/fonts/unicodeRange.ts'

describe('unicode ranges', () => {
  it('joins neighbours and keeps the rest apart', () => {
    expect(toUnicodeRange('cabz西')).toBe('U+61-63, U+7A, U+897F')
  })

  it('holds exactly the characters it was made from', () => {
    const character = fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.array(character, { minLength: 1 }), character, (characters, other) => {
        const holds = rangeHolds(toUnicodeRange(characters))
        expect(characters.every(holds)).toBe(true)
        expect(holds(other)).toBe(characters.includes(other))
      }),
    )
  })

  it('reads ranges without spaces and in small letters', () => {
    const holds = rangeHolds('U+1e00-1e9f,U+2020')
    expect(['Ḁ', '†', 'a'].map(holds)).toEqual([true, true, false])
  })
})
