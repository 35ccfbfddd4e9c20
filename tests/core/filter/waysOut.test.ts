import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchingPlaces, partnershipOf, type Question } from '../../../src/core/filter/appearance.ts'
import { facetValues, noFilter } from '../../../src/core/filter/filter.ts'
import { waysOut, without } from '../../../src/core/filter/waysOut.ts'
import { publicIndex } from '../../support/publicIndex.ts'

const { cities } = publicIndex()
const asking = (part: Partial<Question>): Question => ({
  filter: noFilter,
  year: null,
  page: { name: 'list' },
  ...part,
})

const questions: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    kind: fc.subarray([...facetValues.kind]),
    status: fc.subarray([...facetValues.status]),
    continent: fc.subarray([...facetValues.continent]),
    goal: fc.subarray([...facetValues.goal], { maxLength: 2 }),
    field: fc.subarray([...facetValues.field], { maxLength: 2 }),
    theme: fc.constant([]),
  }),
  year: fc.option(fc.integer({ min: 1945, max: 2025 })),
  page: fc.constant<Question['page']>({ name: 'list' }),
})

describe('waysOut', () => {
  it('names each single wish that leads to places, the most fruitful first', () => {
    const question = asking({
      filter: { ...noFilter, kind: ['project'], continent: ['europe'], goal: [1, 6] },
    })
    const ways = waysOut(cities, question)
    expect(ways.map(({ wish }) => wish).toSorted()).toEqual(['continent', 'goal', 'kind'])
    expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).toSorted((a, b) => b - a))
  })

  it('counts the year as a wish', () => {
    const question = asking({ filter: { ...noFilter, kind: ['project'] }, year: 1960 })
    expect(waysOut(cities, question)).toContainEqual({ wish: 'year', count: 6 })
  })

  it('has none where nothing is asked for', () => {
    expect(waysOut(cities, asking({}))).toEqual([])
  })

  it('promises as many places as the reader then gets', () => {
    fc.assert(
      fc.property(questions, (question) => {
        for (const { wish, count } of waysOut(cities, question)) {
          expect(count).toBeGreaterThan(0)
          expect(matchingPlaces(cities, without(question, wish))).toHaveLength(count)
        }
      }),
    )
  })
})

describe('partnershipOf', () => {
  const zhytomyr = cities.find(({ id }) => id === 'zhytomyr')
  it('is the one of the year, and none before the first', () => {
    if (zhytomyr === undefined) throw new Error('no such place')
    expect(partnershipOf(zhytomyr, null)?.kind).toBe('twin')
    expect(partnershipOf(zhytomyr, 2024)?.kind).toBe('solidarity')
    expect(partnershipOf(zhytomyr, 1990)).toBeUndefined()
  })
})
