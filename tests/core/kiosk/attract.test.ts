import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CityEntry } from '../../../src/core/dataset/dataset.ts'
import { Kind, Status } from '../../../src/core/dataset/partnership.ts'
import { introductionsOf, nextPlaceMs, stepAt } from '../../../src/core/kiosk/attract.ts'
import { publicIndex } from '../../support/publicIndex.ts'
import { aCityEntry } from '../../support/renderPage.tsx'

const atlas = (cities: readonly CityEntry[]) => ({ cities, site: { asOf: '2026-11-23' } })
const known = publicIndex()
const one = (over: Partial<CityEntry>) => introductionsOf(atlas([aCityEntry('there', over)]))

const years = fc.integer({ min: 1900, max: 2050 }).map(String)
const partnerships = fc.record(
  {
    kind: fc.constantFrom(...Kind.options),
    status: fc.constantFrom(...Status.options),
    since: years,
    until: years,
  },
  { requiredKeys: ['kind', 'status', 'since'] },
)
const places = fc
  .array(fc.array(partnerships, { maxLength: 3 }), { maxLength: 20 })
  .map((all) => all.map((some, index) => aCityEntry(`place-${index}`, { partnerships: some })))

describe('who introduces itself', () => {
  it('is every place of the atlas, once, in the order in which the partnerships began', () => {
    const introduced = introductionsOf(known)
    expect(introduced.map(({ place }) => place.id).toSorted()).toEqual(
      known.cities.map(({ id }) => id).toSorted(),
    )
    expect(introduced[0]).toMatchObject({ place: { id: 'amiens' }, since: 1960 })
    expect(introduced.at(-1)).toMatchObject({ place: { id: 'zhytomyr' }, kind: 'twin', since: 2025 })
  })

  it('says since when a partnership rests, and nothing where nobody has said', () => {
    const rostov = introductionsOf(known).find(({ place }) => place.id === 'rostov-on-don')
    expect(rostov).toMatchObject({ status: 'resting', since: 1977, restingSince: 2022 })
    const resting = [{ kind: 'twin', status: 'resting', since: '1980' }] as const
    expect(one({ partnerships: [...resting] })[0]).toMatchObject({ status: 'resting', restingSince: null })
  })

  it('knows when an agreement ran out', () => {
    const pittsburgh = introductionsOf(known).find(({ place }) => place.id === 'pittsburgh')
    expect(pittsburgh).toMatchObject({ status: 'unclear', until: 2025, restingSince: null })
  })

  it('is nobody whose partnership has not begun', () => {
    expect(one({ partnerships: [{ kind: 'twin', status: 'planned', since: '2020' }] })).toEqual([])
    expect(one({ partnerships: [{ kind: 'twin', status: 'active', since: '2027' }] })).toEqual([])
    expect(one({ partnerships: [] })).toEqual([])
  })

  it('never goes back within a round, nor beyond what the data can know, whatever the data', () => {
    fc.assert(
      fc.property(places, (cities) => {
        const introduced = introductionsOf(atlas(cities))
        const since = introduced.map((each) => each.since)
        expect(since).toEqual(since.toSorted((a, b) => a - b))
        for (const year of since) expect(year).toBeLessThanOrEqual(2026)
        expect(new Set(introduced.map(({ place }) => place)).size).toBe(introduced.length)
        for (const { status } of introduced) expect(status).not.toBe('planned')
      }),
    )
  })
})

describe('the time in the loop', () => {
  const counts = fc.integer({ min: 1, max: 400 })
  const seconds = fc.double({ min: 4, max: 600, noNaN: true })

  it('shows each place once a round, in order, and then begins again', () => {
    fc.assert(
      fc.property(counts, seconds, (count, placeSeconds) => {
        const shown: number[] = []
        let elapsed = 0
        for (let turn = 0; turn <= count; turn++) {
          shown.push(stepAt(count, elapsed, placeSeconds))
          elapsed = nextPlaceMs(elapsed, placeSeconds)
        }
        expect(shown).toEqual([...Array.from({ length: count }, (_, step) => step), 0])
      }),
    )
  })

  it('stays with a place until its time is over', () => {
    expect(stepAt(3, 11_999, 12)).toBe(0)
    expect(stepAt(3, 12_000, 12)).toBe(1)
    expect(nextPlaceMs(12_001, 12)).toBe(24_000)
  })

  it('answers with a place for any time at all, and after weeks too', () => {
    fc.assert(
      fc.property(counts, fc.double(), seconds, (count, elapsed, placeSeconds) => {
        const step = stepAt(count, elapsed, placeSeconds)
        expect(Number.isInteger(step) && step >= 0 && step < count).toBe(true)
      }),
    )
    expect(stepAt(0, 5000, 12)).toBe(0)
    expect(stepAt(17, Infinity, 12)).toBe(0)
    const fourWeeks = 28 * 24 * 3_600_000
    expect(nextPlaceMs(fourWeeks, 12)).toBe(fourWeeks + 12_000)
  })
})
