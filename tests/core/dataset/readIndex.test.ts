import { describe, expect, it } from 'vitest'
import { readIndex } from '../../../src/core/dataset/readIndex.ts'
import { aCityEntry, anAtlas } from '../../support/renderPage.tsx'

const sound = anAtlas([aCityEntry('leeds'), aCityEntry('xian')])

describe('readIndex', () => {
  it('takes a sound index as it is', () => {
    expect(readIndex(sound)).toEqual({ atlas: sound })
  })

  it('leaves broken records out and says which and why', () => {
    const cities = [{ ...aCityEntry('leeds'), country: 42 }, 'no record', aCityEntry('xian')]
    expect(readIndex({ ...sound, cities })).toEqual({
      atlas: {
        ...sound,
        cities: [aCityEntry('xian')],
        leftOut: [
          { record: 'leeds', reason: 'country invalid_type' },
          { record: 'cities.1', reason: 'invalid_type' },
        ],
      },
    })
  })

  it.each([
    ['nothing', undefined, 'invalid_type'],
    ['another version', { ...sound, version: 2 }, 'version invalid_value'],
    ['no home city', { ...sound, home: { ...aCityEntry('home'), position: [200, 0] } }, /^home\.position/],
  ])('gives the reason where there is no atlas at all: %s', (_, json, reason) => {
    expect(readIndex(json)).toEqual({ reason: expect.stringMatching(reason) })
  })
})
