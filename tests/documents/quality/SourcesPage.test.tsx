import { describe, expect, it } from 'vitest'
import { toQualityReport } from '../../../src/core/quality/qualityReport.ts'
import { aCity, aDataset, aFact, anEvent, aProject, aSource } from '../../support/dataset.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { drawnPage, part, textOf } from '../drawnPage.ts'

const report = toQualityReport(publicDataset)
const numberIn = (text: string): number => Number(text.replaceAll(/\D/g, ''))
const entryOf = (id: string): Element => {
  const entry = document.querySelector(`li#${id}`)
  if (entry === null) throw new Error(`There is no source ${id}.`)
  return entry
}
/** How many facts an entry says stand on it, section by section. */
const countsOf = (entry: Element): number[] =>
  [...entry.querySelectorAll('ul li')].flatMap((place) =>
    [...textOf(place).matchAll(/ (\d+)(?=,|;|$)/g)].map(([, count]) => Number(count)),
  )

// The first test of a dataset draws every page there is.
describe('the page of all sources', { timeout: 30_000 }, () => {
  it('has every source of the atlas once', () => {
    drawnPage('sources', { dataset: publicDataset })
    const ids = [...document.querySelectorAll('li[id]')].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(publicDataset.sources.sources.map(({ id }) => id).toSorted())
  })

  it('tells with each source how many facts stand on it, and where, each of them once', () => {
    drawnPage('sources', { dataset: publicDataset })
    for (const { id, facts } of report.sources.list) {
      const entry = entryOf(id)
      const wanted = facts.length === 1 ? 'One fact:' : `${facts.length} facts:`
      expect(textOf(entry)).toContain(wanted)
      expect(countsOf(entry).reduce((sum, count) => sum + count, 0)).toBe(facts.length)
    }
  })

  it('leads from a fact on a project to the page of the project', () => {
    const { site, cities } = aDataset()
    const home = cities.find(({ id }) => id === site.home)
    const project = aProject('well', { cities: [site.home], sources: ['s1'] })
    drawnPage('sources', {
      dataset: aDataset({ cities: home === undefined ? [] : [home], projects: [project] }),
    })
    expect(document.querySelector('li#s1 a[href="/en/project/well/"]')).not.toBeNull()
  })

  it('counts as the report does', () => {
    drawnPage('sources', { dataset: publicDataset })
    const facts = report.files.reduce((sum, file) => sum + file.facts, 0)
    expect(numberIn(textOf(document.querySelector('nav a[href="#support"]')))).toBe(facts)
    const { one, two, more } = report.sources.support
    const counted = [...part('support').querySelectorAll('dd')].map((cell) => Number(textOf(cell)))
    expect(counted).toEqual([one, two, more])
    expect(one + two + more).toBe(facts)
    const { recent, older, undated } = report.sources.ages
    const ages = [...part('ages').querySelectorAll('dd')].map((cell) => Number(textOf(cell)))
    expect(ages).toEqual([recent, older, undated])
  })

  it('leads to the part of the page where a fact stands', () => {
    const city = aCity('amiens', { history: [anEvent('1960', { sources: ['s9'] })], curiosities: [] })
    const [, ...others] = aDataset().cities
    const dataset = aDataset({
      cities: [city, ...others],
      sources: { sources: [...aDataset().sources.sources, aSource('s9')] },
    })
    drawnPage('sources', { dataset })
    const links = [...entryOf('s9').querySelectorAll(':scope > div a')]
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['amiens', '/en/city/amiens/'],
      ['History', '/en/city/amiens/#history'],
    ])
  })

  it('shows the mirror of an encyclopedia under the name of the original, and says so', () => {
    const original = { title: 'Amiens', publisher: 'An encyclopedia', url: 'https://example.org/original' }
    const mirror = aSource('s9', { original, url: 'https://mirror.example.com/amiens' })
    const city = aCity('amiens', { curiosities: [aFact('A tower', ['s9'])] })
    const [, ...others] = aDataset().cities
    drawnPage('sources', {
      dataset: aDataset({
        cities: [city, ...others],
        sources: { sources: [...aDataset().sources.sources, mirror] },
      }),
    })
    expect(entryOf('s9').querySelector('a')).toHaveAttribute('href', original.url)
    expect(textOf(entryOf('s9'))).toContain('read in a copy')
    expect(textOf(entryOf('s1'))).not.toContain('read in a copy')
    expect(document.body.innerHTML).not.toContain('mirror.example.com')
    expect(textOf(part('support'))).toContain('One fact stands on copies of an encyclopedia alone:')
  })

  it('marks a source without an address, and does not link it', () => {
    drawnPage('sources', {
      dataset: aDataset({
        sources: { sources: [aSource('s1', { url: null }), aSource('s2'), aSource('s3', { date: null })] },
      }),
    })
    expect(entryOf('s1').querySelector('cite')?.closest('a')).toBeNull()
    expect(textOf(entryOf('s1'))).toContain('without an address')
    expect(textOf(entryOf('s2'))).not.toContain('without an address')
    expect(textOf(entryOf('s3'))).toContain('undated')
  })

  it('says the same in German', () => {
    drawnPage('sources', { dataset: aDataset(), locale: 'de' })
    expect(textOf(entryOf('s1'))).toMatch(/Page s1.*4\. Mai 2020, Deutsch/)
  })
})
