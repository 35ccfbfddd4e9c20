import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groups, type SearchEntry } from '../../../src/core/search/entry.ts'
import { search } from '../../../src/core/search/search.ts'
import { suggestions } from '../../../src/core/search/suggestions.ts'
import { publicEngine, publicEntries } from '../../support/searchEngine.ts'
import { searches } from './searches.ts'

const engine = await publicEngine('de')
const english = await publicEngine('en')
const places = engine.entries.filter(({ group }) => group === 'place')

const labelOf = ({ group, title, cities }: SearchEntry): string =>
  group === 'place' ? (cities[0] ?? '') : `${group}: ${title}`
const rankOf = (typed: string, expected: string): number =>
  search(engine, typed).hits.findIndex(({ entry }) => labelOf(entry) === expected) + 1

describe('the table of searches', () => {
  it('has at least 80 different rows', () => {
    expect(new Set(searches.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(80)
  })

  it.each(searches)('finds among the first three: %s (%s)', (typed, expected) => {
    const first = search(engine, typed).hits.slice(0, 3)
    expect(first.map(({ entry }) => labelOf(entry))).toContain(expected)
  })

  it('has 95 of 100 in the first place', () => {
    const missed = searches.filter(([typed, expected]) => rankOf(typed, expected) !== 1)
    expect(missed.slice(Math.floor(searches.length * 0.05))).toEqual([])
  })
})

describe('every place', () => {
  it('is found first by each of its names in both languages', () => {
    const missed = [engine, english].flatMap((index) =>
      index.entries
        .filter(({ group }) => group === 'place')
        .flatMap((place) =>
          [place.title, ...place.names].filter((name) => search(index, name).hits[0]?.entry !== place),
        ),
    )
    expect(missed).toEqual([])
  })

  it('is found among the first three with one typing error in a name of five letters or more', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const named = places.flatMap((place) => [place.title, ...place.names].map((name) => ({ place, name })))
    const long = named.filter(({ name }) => name.replaceAll(/\P{L}/gu, '').length >= 5)
    const mistyped = fc
      .tuple(fc.constantFrom(...long), fc.nat(), letter, fc.constantFrom('drop', 'add', 'replace', 'swap'))
      .map(([{ place, name }, seed, added, kind]) => ({
        place,
        name,
        typed: misspell(name, seed, added, kind),
      }))
    fc.assert(
      fc.property(mistyped, ({ place, typed }) => {
        const found = search(engine, typed).hits.slice(0, 3)
        return found.some(({ entry }) => entry === place)
      }),
      { numRuns: 600 },
    )
  })
})

function misspell(name: string, seed: number, letter: string, kind: string): string {
  const letters = Array.from(name)
  const at = seed % (kind === 'swap' ? letters.length - 1 : letters.length)
  const [here = '', next = ''] = letters.slice(at, at + 2)
  const written = { drop: [], add: [letter, here], replace: [letter], swap: [next, here] }[kind] ?? []
  return letters.toSpliced(at, kind === 'swap' ? 2 : 1, ...written).join('')
}

describe('search', () => {
  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const { hits, groups: found, count } = search(engine, typed)
        const inGroups = found.reduce((sum, group) => sum + group.hits.length, 0)
        return inGroups === Math.max(0, hits.length - 1) && count >= hits.length
      }),
    )
  })

  it.each(['', '   ', '?!', '​'])('finds nothing for "%s"', (typed) => {
    expect(search(engine, typed).hits).toEqual([])
  })

  it('asks whether another name was meant, but not where only the umlaut is written out', () => {
    expect(search(engine, 'Trabsohn').didYouMean).toBe('Trabzon')
    expect(search(engine, 'Leesd').didYouMean).toBe('Leeds')
    expect(search(engine, 'Tuerkei').didYouMean).toBeNull()
    expect(search(engine, 'Trabzon').didYouMean).toBeNull()
    expect(search(engine, 'Trab').didYouMean).toBeNull()
  })

  it('forgives short words nothing', () => {
    expect(search(engine, 'Dur').hits[0]?.entry.title).toBe('Dura')
    expect(search(engine, 'Dxr').hits).toEqual([])
  })

  it('shows what was typed before what was perhaps meant', () => {
    const [first, second] = search(english, 'leads').hits
    expect(first?.how).toBe('text')
    expect(second?.entry.title).toBe('Leeds')
  })

  it('lists the places of a country, a goal and a field below it', () => {
    const below = (typed: string) =>
      search(engine, typed)
        .groups.find(({ group }) => group === 'place')
        ?.hits.map(({ entry }) => entry.title)
    expect(below('Türkei')?.sort()).toEqual(['Hatay', 'Trabzon'])
    expect(below('Müll')?.sort()).toEqual(['Dabola', 'Dura'])
    expect(below('Sauberes Wasser')).toContain('Bondo')
  })

  it('keeps the groups in one order', () => {
    const found = search(engine, 'Dortmund').groups.map(({ group }) => group)
    expect(found.length).toBeGreaterThan(3)
    expect(found).toEqual(groups.filter((group) => found.includes(group)))
  })

  it.each([
    ['Trab', 'Trabzon', ['Trab']],
    ['Trabsohn', 'Trabzon', ['Trab', 'on']],
    ['Tuerkei', 'Türkei', ['Türkei']],
    ['xian', "Xi'an", ["Xi'an"]],
    ['Trapez', 'Trapezunt', ['Trapez']],
    ['novi sad', 'Novi Sad', ['Novi', 'Sad']],
    ['Novisad', 'Novi Sad', ['Novi', 'Sad']],
    ['西安', '西安', ['西安']],
    ['ростов', 'Rostov', ['Rostov']],
  ])('says by which text it was found, and which letters: %s', (typed, text, letters) => {
    const [hit] = search(engine, typed).hits
    expect(hit?.matched.text).toBe(text)
    expect(hit?.matched.ranges.map(([start, end]) => text.slice(start, end))).toEqual(letters)
  })

  it('underlines within the text only, from left to right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...searches), fc.nat(20), ([typed], cut) => {
        for (const { matched } of search(engine, typed.slice(0, cut)).hits) {
          const ends = matched.ranges.flat()
          expect(ends).toEqual([...ends].sort((a, b) => a - b))
          expect(ends.every((end) => end >= 0 && end <= matched.text.length)).toBe(true)
        }
      }),
    )
  })
})

describe('the entries', () => {
  it.each(['de', 'en'] as const)('leave nothing without a place in %s, but goals', (locale) => {
    const empty = publicEntries(locale).entries.filter(({ cities }) => cities.length === 0)
    expect(empty.filter(({ group }) => group !== 'goal')).toEqual([])
  })

  it('are suggested where nothing is found, those with the most places first', () => {
    const suggested = suggestions(engine.entries)
    expect(new Set(suggested.map(({ entry }) => entry.group))).toEqual(
      new Set(['place', 'goal', 'field', 'project']),
    )
    const goal = suggested.find(({ entry }) => entry.group === 'goal')
    const most = Math.max(
      ...engine.entries.filter(({ group }) => group === 'goal').map(({ cities }) => cities.length),
    )
    expect(goal?.entry.cities.length).toBe(most)
  })
})
