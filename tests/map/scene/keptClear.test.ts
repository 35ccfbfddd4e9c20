import { describe, expect, it } from 'vitest'
import { emptySign, emptySignNamed } from '../../../src/map/scene/keptClear.ts'

describe('an empty sign', () => {
  it('is named after its size, which is never less than asked for', () => {
    expect(emptySignNamed(emptySign({ width: 47, height: 227 }))).toEqual({ width: 12, height: 57 })
  })
  it.each(['', 'empty', 'empty/3', 'empty/3/x', 'twin/active/light/normal', 'empty/99999/1'])(
    'is not what “%s” names',
    (name) => {
      expect(emptySignNamed(name)).toBeNull()
    },
  )
})
