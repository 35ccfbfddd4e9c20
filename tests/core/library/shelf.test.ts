import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatShelf, isOnShelf, parseShelf, type shelfKeys } from '../../../src/core/library/shelf.ts'

const values = { city: ['kumasi', 'leeds'], language: ['de', 'mul'], format: ['PDF', 'A & B'] }
const has = (key: (typeof shelfKeys)[number], value: string): boolean => values[key].includes(value)
const shelves = fc.record(
  {
    city: fc.constantFrom(...values.city),
    language: fc.constantFrom(...values.language),
    format: fc.constantFrom(...values.format),
  },
  { requiredKeys: [] },
)

describe('the address of a shelf', () => {
  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        expect(parseShelf(formatShelf(shelf), has)).toEqual({ ...shelf })
      }),
    )
  })

  it('is empty where everything is shown', () => {
    expect(formatShelf({})).toBe('')
  })

  it.each([
    '',
    '#',
    '#elsewhere',
    '#city=atlantis',
    '#city',
    '#colour=red',
    '#format=%',
    '#city=kumasi%00',
    '#__proto__=1',
  ])('asks for nothing that is not there: %s', (hash) => {
    expect(parseShelf(hash, has)).toEqual({})
  })

  it('keeps what it knows beside what it does not', () => {
    expect(parseShelf('#format=PDF&city=atlantis&x=1', has)).toEqual({ format: 'PDF' })
  })
})

describe('isOnShelf', () => {
  const document = { city: ['kumasi', 'leeds'], language: ['de'], format: ['PDF'] }

  it.each([
    [{}, true],
    [{ city: 'leeds' }, true],
    [{ city: 'leeds', format: 'PDF', language: 'de' }, true],
    [{ city: 'leeds', language: 'mul' }, false],
    [{ city: 'xian' }, false],
  ])('asks for everything that is wanted: %o', (shelf, isThere) => {
    expect(isOnShelf(document, shelf)).toBe(isThere)
  })
})
