import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../../../src/core/timeline/timeline.ts'
import { eventsPerYear, factsByYear } from '../../../src/core/timeline/yearFacts.ts'

const happened = (date: string, turn?: TimelineEvent['turn']): TimelineEvent => ({
  city: 'leeds',
  date,
  text: { de: date, en: date },
  ...(turn === undefined ? {} : { turn }),
  sources: ['s1'],
})

const turns = ['begins', 'rests', 'resumes', 'ends'] as const
const someEvents = fc.array(
  fc
    .tuple(fc.integer({ min: 1940, max: 2030 }), fc.option(fc.constantFrom(...turns), { nil: undefined }))
    .map(([year, turn]) => happened(String(year), turn)),
)

describe('factsByYear', () => {
  it('tells a beginning before a rest, a rest before an end, and all before what is ordinary', () => {
    const facts = factsByYear([
      happened('1990-01-01'),
      happened('1990-02-01', 'ends'),
      happened('1990-03-01', 'rests'),
      happened('1990', 'begins'),
    ])
    expect(facts.get(1990)?.map(({ turn }) => turn)).toEqual(['begins', 'rests', 'ends', undefined])
  })

  it('tells the exactly dated one of two ordinary events first, then the earlier', () => {
    const facts = factsByYear([
      happened('1990'),
      happened('1990-07-01'),
      happened('1990-03-01'),
      happened('1990-02'),
    ])
    expect(facts.get(1990)?.map(({ date }) => date)).toEqual(['1990-03-01', '1990-07-01', '1990-02', '1990'])
  })

  it('keeps every event once, in its own year', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const facts = factsByYear(events)
        expect([...facts.values()].flat()).toHaveLength(events.length)
        for (const [year, of] of facts) expect(of.every(({ date }) => date === String(year))).toBe(true)
      }),
    )
  })
})

describe('eventsPerYear', () => {
  it('sums up to the events within its years', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const density = eventsPerYear(events, 1945, 2026)
        expect(density).toHaveLength(82)
        const within = events.filter(({ date }) => Number(date) >= 1945 && Number(date) <= 2026)
        expect(density.reduce((sum, count) => sum + count, 0)).toBe(within.length)
      }),
    )
  })

  it('counts each year in its own place', () => {
    expect(
      eventsPerYear([happened('1946-05'), happened('1946'), happened('1948-01-01')], 1945, 1948),
    ).toEqual([0, 2, 0, 1])
  })
})
