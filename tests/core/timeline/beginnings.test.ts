import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Beginning, beginningsOf, neighboursOf, ticksOf } from '../../../src/core/timeline/beginnings.ts'

const began = (year: number, city = `c${year}`): Beginning => ({ city, year, kind: 'twin', status: 'active' })

const someBeginnings = fc
  .array(fc.integer({ min: 1945, max: 2030 }))
  .map((years) => years.toSorted((a, b) => a - b).map((year) => began(year)))

describe('beginningsOf', () => {
  it('gives every partnership of every place, in the order of time, and none that is only planned', () => {
    const places = [
      {
        id: 'kumasi',
        partnerships: [
          { kind: 'climate', status: 'ended', since: '2011' },
          { kind: 'twin', status: 'active', since: '2024-05-14' },
        ],
      },
      { id: 'leeds', partnerships: [{ kind: 'twin', status: 'active', since: '1969' }] },
      { id: 'lublin', partnerships: [{ kind: 'twin', status: 'planned', since: '2027' }] },
    ] as const
    const found = beginningsOf(places.map((place) => ({ ...place, partnerships: [...place.partnerships] })))
    expect(found.map(({ city, year, kind }) => `${city} ${year} ${kind}`)).toEqual([
      'leeds 1969 twin',
      'kumasi 2011 climate',
      'kumasi 2024 twin',
    ])
  })
})

describe('neighboursOf', () => {
  const beginnings = [began(1960), began(1981), began(1982), began(2020, 'a'), began(2020, 'b')]

  it('leads from a year to the nearest beginnings on both sides, never to the year itself', () => {
    const { before, after } = neighboursOf(beginnings, 1982)
    expect(before?.year).toBe(1981)
    expect(after).toEqual({ year: 2020, beginnings: [began(2020, 'a'), began(2020, 'b')] })
  })

  it('ends at the first and at the last beginning', () => {
    expect(neighboursOf(beginnings, 1960).before).toBeNull()
    expect(neighboursOf(beginnings, 2020).after).toBeNull()
    expect(neighboursOf([], 1990)).toEqual({ before: null, after: null })
  })
})

describe('ticksOf', () => {
  it('stacks signs that would touch, as low as they can be', () => {
    const ticks = ticksOf(
      [1977, 1978, 1981, 1982, 1988].map((year) => began(year)),
      2,
      3,
    )
    expect(ticks.map(({ year, level }) => [year, level])).toEqual([
      [1977, 0],
      [1978, 1],
      [1981, 0],
      [1982, 1],
      [1988, 0],
    ])
  })

  it('never lets two signs of one level overlap, and drops one only where every level is taken', () => {
    const gap = fc.integer({ min: 1, max: 6 })
    const levels = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(someBeginnings, gap, levels, (beginnings, gapYears, most) => {
        const ticks = ticksOf(beginnings, gapYears, most)
        expect(ticks.every(({ level }) => level >= 0 && level < most)).toBe(true)
        const touching = ticks.flatMap((a, position) =>
          ticks
            .slice(position + 1)
            .filter((b) => a.level === b.level && Math.abs(a.year - b.year) < gapYears),
        )
        expect(touching).toEqual([])
        const countIn = (all: readonly Beginning[], year: number) =>
          all.filter((one) => one.year === year).length
        const droppedNeedlessly = beginnings.filter(({ year }) => {
          const near = ticks.filter((tick) => tick.year <= year && year - tick.year < gapYears)
          return countIn(ticks, year) < countIn(beginnings, year) && near.length < most
        })
        expect(droppedNeedlessly).toEqual([])
      }),
    )
  })
})
