import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../scripts/data/readDataset.ts'
import { relations } from '../../src/documents/relations/RelationsNav.tsx'
import { drawnFrom } from '../support/documents.ts'

const { dataset } = readDataset(join(import.meta.dirname, '../../public/data'))
const pages = { de: drawnFrom(dataset, 'de'), en: drawnFrom(dataset, 'en') }
const paths = [...relations, ...dataset.projects.map(({ id }) => `project/${id}`)]

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe.each(['de', 'en'] as const)('the pages to read of the real dataset in %s', (locale) => {
  const everyPage = paths.map((path) => ({ path, drawn: pages[locale].get(path) }))

  it('are there for every project and every register', () => {
    expect(everyPage.filter(({ drawn }) => drawn === undefined)).toEqual([])
  })

  it('have titles and descriptions of their own', () => {
    const heads = everyPage.map(({ drawn }) => `${drawn?.title} ${drawn?.description}`)
    expect(new Set(heads).size).toBe(heads.length)
    expect(everyPage.filter(({ drawn }) => drawn?.description === null)).toEqual([])
  })

  it.each(everyPage)(
    'cite only sources that the page lists, and list only what is cited: $path',
    ({ drawn }) => {
      const page = parsed(drawn?.html ?? '')
      const listed = [...page.querySelectorAll('[id^="source-"]')].map(({ id }) => `#${id}`)
      const cited = [...page.querySelectorAll('sup a')].map((link) => link.getAttribute('href'))
      expect(new Set(cited)).toEqual(new Set(listed))
    },
  )

  it.each(everyPage)('leave no heading without anything under it, and no id twice: $path', ({ drawn }) => {
    const page = parsed(drawn?.html ?? '')
    const empty = [...page.querySelectorAll('h1, h2, h3')].filter(
      (heading) =>
        heading.textContent.trim() === '' || (heading.nextElementSibling?.textContent ?? '').trim() === '',
    )
    expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([])
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('lead only to pages that there are', () => {
    const known = new Set([
      `/${locale}/`,
      ...dataset.cities.map(({ id }) => `/${locale}/city/${id}/`),
      ...dataset.goals.goals.map(({ number }) => `/${locale}/goal/${number}/`),
      ...[...pages[locale].keys()].map((path) => `/${locale}/${path}/`),
    ])
    const wrong = everyPage.flatMap(({ path, drawn }) =>
      [...parsed(drawn?.html ?? '').querySelectorAll('a[href^="/"]')]
        .map((link) => link.getAttribute('href')?.replace(/#.*$/, '') ?? '')
        .filter((href) => !known.has(href))
        .map((href) => `${path}: ${href}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the awards', () => {
  it('tell the two of the Council of Europe as a story of their own', () => {
    const page = parsed(pages.de.get('awards')?.html ?? '')
    const told = [...page.querySelectorAll('#council-of-europe ol > li')].map(({ id }) => id)
    expect(told).toEqual(['flag-of-honour', 'plaque-of-honour'])
  })
})

describe('facts about networks', () => {
  it('claim no membership of another place that no source documents', () => {
    const named = dataset.networks.networks.flatMap(({ id, cities = [] }) =>
      cities.map(({ city }) => `${id} ${city}`),
    )
    expect(named).toEqual(['eurocities zhytomyr'])
  })
})
