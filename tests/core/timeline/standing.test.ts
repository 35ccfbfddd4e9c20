import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stagesOf, standingIn } from '../../../src/core/timeline/standing.ts'
import { aCityEntry } from '../../support/renderPage.tsx'
import { publicIndex } from '../../support/publicIndex.ts'

const place = (id: string) => {
  const city = publicIndex().cities.find((candidate) => candidate.id === id)
  if (city === undefined) throw new Error(`There is no ${id}`)
  return city
}

describe('stagesOf', () => {
  it('has one stage for a partnership that has always been active', () => {
    expect(stagesOf(aCityEntry('a'))).toEqual([{ kind: 'twin', status: 'active', from: 1990, to: 9999 }])
  })

  it('has none for a place without a partnership', () => {
    expect(stagesOf(aCityEntry('a', { partnerships: [] }))).toEqual([])
  })

  it('says of all years what is said of today where the history does not say since when', () => {
    const partnerships = [{ kind: 'twin', status: 'resting', since: '1990' } as const]
    expect(stagesOf(aCityEntry('a', { partnerships }))).toEqual([
      { kind: 'twin', status: 'resting', from: 1990, to: 9999 },
    ])
  })

  it('follows each place in time without gaps, up to how it stands today', () => {
    for (const city of publicIndex().cities) {
      const stages = stagesOf(city)
      const today = city.partnerships.at(-1)
      expect(stages.at(-1)).toMatchObject({ kind: today?.kind, status: today?.status, to: 9999 })
      expect(stages.every(({ from, to }) => from < to)).toBe(true)
      expect(stages.slice(1).map(({ from }) => from)).toEqual(stages.slice(0, -1).map(({ to }) => to))
    }
  })
})

describe('standingIn', () => {
  it.each([
    ['rostov-on-don', 1976, null],
    ['rostov-on-don', 1977, { kind: 'twin', status: 'active' }],
    ['rostov-on-don', 2021, { kind: 'twin', status: 'active' }],
    ['rostov-on-don', 2022, { kind: 'twin', status: 'resting' }],
    ['trabzon', 2016, { kind: 'twin', status: 'active' }],
    ['trabzon', 2018, { kind: 'twin', status: 'resting' }],
    ['trabzon', 2019, { kind: 'twin', status: 'active' }],
    ['zhytomyr', 2022, null],
    ['zhytomyr', 2024, { kind: 'solidarity', status: 'active' }],
    ['zhytomyr', 2025, { kind: 'twin', status: 'active' }],
    ['pittsburgh', 2025, { kind: 'project', status: 'active' }],
    ['pittsburgh', 2026, { kind: 'project', status: 'unclear' }],
  ] as const)('knows how things stood with %s in %i', (id, year, standing) => {
    const found = standingIn(place(id), year)
    expect(found && { kind: found.kind, status: found.status }).toEqual(standing)
  })

  it('knows no standing before the first partnership and always one after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1945, max: 2100 }),
        fc.integer({ min: 1946, max: 2026 }),
        (year, since) => {
          const city = aCityEntry('a', {
            partnerships: [{ kind: 'twin', status: 'active', since: `${since}` }],
          })
          expect(standingIn(city, year) === null).toBe(year < since)
        },
      ),
    )
  })
})
