import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatChoices, noChoices, parseChoices } from '../../../src/core/kiosk/visitChoices.ts'

const choices = fc.record({ isLarge: fc.boolean(), hasContrast: fc.boolean(), isLow: fc.boolean() })

describe('what a visitor has chosen', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(parseChoices(formatChoices(chosen))).toEqual(chosen)
      }),
    )
  })

  it('is nothing where nothing is written, and where what is written means nothing', () => {
    expect(formatChoices(noChoices)).toBe('')
    expect(parseChoices('')).toEqual(noChoices)
    expect(parseChoices('enormous  {"isLarge":true}')).toEqual(noChoices)
  })
})
