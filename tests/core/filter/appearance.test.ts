import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fadedPlaces, matchingPlaces, type Question } from '../../../src/core/filter/appearance.ts'
import { countsOf } from '../../../src/core/filter/counts.ts'
import { facets, facetValues, type Filter, noFilter, toggled } from '../../../src/core/filter/filter.ts'
import { publicIndex } from '../../support/publicIndex.ts'

const { cities } = publicIndex()
const asking = (filter: Partial<Filter>, part: Partial<Question> = {}): Question => ({
  filter: { ...noFilter, ...filter },
  year: null,
  page: { name: 'map', city: null },
  ...part,
})
const idsOf = (question: Question): readonly string[] => matchingPlaces(cities, question).map(({ id }) => id)

const questions: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    kind: fc.subarray([...facetValues.kind]),
    status: fc.subarray([...facetValues.status]),
    continent: fc.subarray([...facetValues.continent]),
    goal: fc.subarray([...facetValues.goal], { maxLength: 4 }),
    field: fc.subarray([...facetValues.field], { maxLength: 4 }),
    theme: fc.constant([]),
  }),
  year: fc.option(fc.integer({ min: 1945, max: 2025 })),
  page: fc.constantFrom<Question['page']>({ name: 'list' }, { name: 'goal', goal: 4 }),
})

describe('matchingPlaces', () => {
  it('shows every place where nothing is asked for', () => {
    expect(matchingPlaces(cities, asking({}))).toBe(cities)
  })

  it('takes any of the values within a facet and all of the facets together', () => {
    expect(idsOf(asking({ continent: ['africa'] }))).toEqual(['bondo', 'dabola', 'kumasi'])
    expect(idsOf(asking({ continent: ['africa', 'north-america'], kind: ['twin'] }))).toEqual([
      'buffalo',
      'kumasi',
    ])
  })

  it('asks for the goal whose page is shown', () => {
    expect(idsOf(asking({}, { page: { name: 'goal', goal: 6 } }))).toEqual(idsOf(asking({ goal: [6] })))
  })

  it('knows only what stood in the year, and as what', () => {
    expect(idsOf(asking({}, { year: 1982 }))).toEqual([
      'amiens',
      'leeds',
      'rostov-on-don',
      'buffalo',
      'netanya',
      'novi-sad',
    ])
    expect(idsOf(asking({ kind: ['solidarity'] }, { year: 2024 }))).toEqual(['zhytomyr'])
    expect(idsOf(asking({ status: ['resting'] }, { year: 2018 }))).toEqual(['trabzon'])
  })

  it('splits the places that stand into those that match and those that fade', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const standing = idsOf({ ...question, filter: noFilter, page: { name: 'list' } })
        const matching = idsOf(question)
        const faded = fadedPlaces(cities, question)
        expect([...matching, ...faded].sort()).toEqual([...standing].sort())
      }),
    )
  })
})

describe('countsOf', () => {
  it('says of every value how many places its choice alone would show', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...facets), (question, facet) => {
        if (facet === 'goal' && question.page.name === 'goal') return
        const counts = countsOf(cities, question)[facet]
        for (const value of facetValues[facet]) {
          const alone = toggled({ ...question.filter, [facet]: [] }, facet, value)
          expect(counts.get(value) ?? 0).toBe(matchingPlaces(cities, { ...question, filter: alone }).length)
        }
      }),
    )
  })
})
