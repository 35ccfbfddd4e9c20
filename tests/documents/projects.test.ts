import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Project } from '../../src/core/dataset/project.ts'
import { aDataset, anEvidence, aProject, aSource, bothLanguages } from '../support/dataset.ts'
import { drawnFrom, readPage } from '../support/documents.ts'

const withProject = (part: Partial<Project>) =>
  aDataset({
    projects: [aProject('well', part)],
    sources: { sources: ['s1', 's2', 's3'].map((id) => aSource(id)) },
  })

const partOf = (heading: string) => {
  const title = within(document.body).getByRole('heading', { level: 2, name: heading })
  const section = title.closest('section')
  if (section === null) throw new Error(`${heading} heads no section`)
  return within(section)
}

describe('the page of a project', () => {
  it('tells type, period, status, funding and topics', () => {
    const { page } = readPage(
      withProject({
        type: 'eu-funded',
        period: bothLanguages('seit 2008'),
        status: 'unclear',
        funding: bothLanguages('Ein Fonds'),
        topics: ['water'],
      }),
      'project/well',
    )
    expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('A project (de)')
    for (const fact of ['EU-gefördertes Projekt', 'seit 2008 (de)', 'ungeklärt', 'Ein Fonds (de)', 'Wasser'])
      expect(page.getByText(fact)).toBeInTheDocument()
    expect(page.getByText('Wie es heute steht, sagen die Quellen nicht.')).toBeInTheDocument()
  })

  it('says what is not known instead of leaving a heading empty', () => {
    const { page, drawn } = readPage(withProject({ goals: [], status: 'active' }), 'project/well')
    expect(page.getAllByText('nicht bekannt')).toHaveLength(2)
    expect(page.getByText(/Themenprojekt in .* Näheres ist nicht bekannt/)).toBeInTheDocument()
    expect(drawn.description).toMatch(/Näheres ist nicht bekannt/)
    expect(partOf('Beteiligte').getByText('Wer daran beteiligt ist, ist nicht bekannt.')).toBeInTheDocument()
    expect(
      partOf('Ziele der Vereinten Nationen').getByText('Für kein Ziel wurde ein Beleg gefunden.'),
    ).toBeInTheDocument()
    expect(page.queryByRole('heading', { name: 'Anmerkung' })).toBeNull()
  })

  it('leads from a goal to its page and tells who assigned it, by which source', () => {
    readPage(withProject({ goals: [anEvidence({ goal: 6, sources: ['s3'] })] }), 'project/well')
    const goals = partOf('Ziele der Vereinten Nationen')
    expect(goals.getByRole('link', { name: '6 Goal 6 (de)' })).toHaveAttribute('href', '/de/goal/6/')
    expect(goals.getByText('von der Redaktion zugeordnet')).toBeInTheDocument()
    expect(goals.getByRole('link', { name: 'Quelle 2' })).toHaveAttribute('href', '#source-2')
  })

  it('numbers sources in the order in which the page comes to them', () => {
    const { page } = readPage(
      withProject({
        sources: ['s3'],
        partners: [{ name: bothLanguages('A club'), sources: ['s2'] }],
        goals: [anEvidence({ sources: ['s1'] })],
      }),
      'project/well',
    )
    const titles = page.getAllByRole('link', { name: /^Page s/ }).map((link) => link.textContent)
    expect(titles.map((title) => title.slice(0, 7))).toEqual(['Page s3', 'Page s2', 'Page s1'])
  })

  it('shows its places on a map and as cards, each a link to the page of the place', () => {
    const { page } = readPage(withProject({ cities: ['amiens', 'leeds'] }), 'project/well')
    const [wide, narrow] = page.getAllByRole('group', { name: /^Karte: / })
    for (const map of [wide, narrow])
      expect(
        map?.querySelectorAll('a[href="/de/city/leeds/"], a[href="/de/city/amiens/"], a[href="/de/"]'),
      ).toHaveLength(3)
    const cards = partOf('Orte').getAllByRole('link')
    expect(cards.map((card) => card.getAttribute('href'))).toEqual(['/de/city/amiens/', '/de/city/leeds/'])
  })

  it('draws no map of the home city alone', () => {
    const { page } = readPage(withProject({ cities: ['dortmund'] }), 'project/well')
    expect(page.queryByRole('group')).toBeNull()
    expect(partOf('Orte').getByRole('link')).toHaveAttribute('href', '/de/')
  })

  it('needs no style attribute, which the policy of the page forbids', () => {
    for (const { html } of drawnFrom(withProject({ cities: ['amiens', 'leeds'] })).values())
      expect(html).not.toMatch(/<[^>]* style=/)
  })

  it('tells machines what it is', () => {
    const { drawn } = readPage(
      withProject({ description: bothLanguages('A well'), since: '2001', until: '2003' }),
      'project/well',
      'en',
    )
    expect(drawn.jsonLd).toMatchObject({
      '@type': 'Project',
      name: 'A project (en)',
      description: 'A well (en)',
      foundingDate: '2001',
      dissolutionDate: '2003',
      location: [{ '@type': 'City' }],
    })
  })
})

describe('the list of projects', () => {
  const dataset = aDataset({
    projects: [
      aProject('zebra', { name: bothLanguages('Zebra'), period: bothLanguages('2001 bis 2003') }),
      aProject('house', { name: bothLanguages('Haus'), type: 'eu-funded', cities: ['dortmund'] }),
      aProject('drop', { name: bothLanguages('„Ein Tropfen“') }),
    ],
  })

  it('groups them by type and sorts them by name, quotation marks aside', () => {
    const { page } = readPage(dataset, 'projects')
    expect(page.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Themenprojekte 2',
      'EU-geförderte Projekte 1',
    ])
    expect(page.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '„Ein Tropfen“ (de)',
      'Zebra (de)',
      'Haus (de)',
    ])
  })

  it('gives each with link, places, period and status', () => {
    const { page } = readPage(dataset, 'projects')
    const zebra = page.getByRole('link', { name: 'Zebra (de)' })
    expect(zebra).toHaveAttribute('href', '/de/project/zebra/')
    const item = within(zebra.closest('li') ?? document.body)
    expect(item.getAllByRole('link')[1]).toHaveAttribute('href', '/de/city/amiens/')
    expect(item.getByText('2001 bis 2003 (de)')).toBeInTheDocument()
    expect(item.getByText('beendet')).toBeInTheDocument()
  })

  it('is walked through from page to page', () => {
    const { page } = readPage(dataset, 'project/zebra')
    const walk = within(page.getByRole('navigation', { name: 'Weitere Projekte' }))
    expect(walk.getByRole('link', { name: /Voriges Projekt/ })).toHaveAttribute('href', '/de/project/drop/')
    expect(walk.getByRole('link', { name: /Nächstes Projekt/ })).toHaveAttribute('href', '/de/project/house/')
    expect(walk.getByRole('link', { name: 'Alle Projekte' })).toHaveAttribute('href', '/de/projects/#zebra')
  })

  it('marks itself as the page, and as the way back on the page of a project', () => {
    const current = (path: string) =>
      readPage(dataset, path)
        .page.getByRole('link', { name: /^Projekte/ })
        .getAttribute('aria-current')
    expect(current('projects')).toBe('page')
    expect(current('project/zebra')).toBe('true')
  })
})
