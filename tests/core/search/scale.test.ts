// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { makeEngine } from '../../../src/core/search/engine.ts'
import { search } from '../../../src/core/search/search.ts'
import { generatedAtlas } from '../../support/generatedAtlas.ts'
import { generatedSearch } from '../../support/generatedSearch.ts'
import { publicIndex } from '../../support/publicIndex.ts'
import { publicEntries } from '../../support/searchEngine.ts'

const real = publicEntries('de').entries
const { entries } = generatedSearch(generatedAtlas(publicIndex(), 3000, 7), 'de', real)
const engine = await makeEngine(entries)

describe('among three thousand other places', () => {
  it('a place is found first by its own name', () => {
    const sample = entries.filter((_entry, at) => at % 60 === 0 && at < 3000)
    for (const { title } of sample) expect(search(engine, title).hits[0]?.entry.title).toBe(title)
  })

  it.each([
    ['Trabsohn', 'Trabzon'],
    ['Сиань', "Xi'an"],
    ['西安', "Xi'an"],
    ['Koumassi', 'Kumasi'],
    ['Klausenburg', 'Cluj-Napoca'],
  ])('%s is still found first', (typed, title) => {
    expect(search(engine, typed).hits[0]?.entry.title).toBe(title)
  })

  it('only so many results are shown, and all are counted', () => {
    const { hits, count } = search(engine, 'Frankreich')
    expect(hits.length).toBeLessThan(40)
    expect(count).toBeGreaterThan(100)
  })
})
