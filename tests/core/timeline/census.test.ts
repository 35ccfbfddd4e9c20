import { describe, expect, it } from 'vitest'
import { censusOf } from '../../../src/core/timeline/census.ts'
import { aCityEntry } from '../../support/renderPage.tsx'

const places = [
  aCityEntry('leeds', { country: 'GB', partnerships: [{ kind: 'twin', status: 'active', since: '1969' }] }),
  aCityEntry('york', {
    country: 'GB',
    partnerships: [{ kind: 'project', status: 'ended', since: '2000', until: '2010-06' }],
  }),
  aCityEntry('rostov', {
    country: 'RU',
    partnerships: [{ kind: 'twin', status: 'resting', since: '1977' }],
    turns: [{ date: '2022-03-31', turn: 'rests' }],
  }),
]

describe('censusOf', () => {
  it('counts nobody before the first beginning', () => {
    expect(censusOf(places, 1968)).toEqual({ partners: 0, countries: 0, twins: 0 })
  })

  it('counts a partner from the year of its beginning, and each country once', () => {
    expect(censusOf(places, 1969)).toEqual({ partners: 1, countries: 1, twins: 1 })
    expect(censusOf(places, 2005)).toEqual({ partners: 3, countries: 2, twins: 2 })
  })

  it('still counts a resting partnership, and no longer an ended one', () => {
    expect(censusOf(places, 2023)).toEqual({ partners: 2, countries: 2, twins: 2 })
  })
})
