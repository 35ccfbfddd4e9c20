import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  aConflict,
  aDataset,
  aDownload,
  aFact,
  anAward,
  anEvidence,
  aNetwork,
  aProject,
  bothLanguages,
} from '../support/dataset.ts'
import { readPage } from '../support/documents.ts'
import { aHome } from '../support/home.ts'

const itemOf = (id: string) => {
  const item = document.getElementById(id)
  if (item === null) throw new Error(`Nothing on the page is called ${id}`)
  return within(item)
}

describe('the page of networks', () => {
  const dataset = aDataset({
    networks: {
      networks: [
        aNetwork('peace', { role: bothLanguages('Takes part'), goals: [anEvidence({ goal: 16 })] }),
        aNetwork('climate', {
          memberSince: null,
          cities: [{ city: 'leeds', how: bothLanguages('A member'), sources: ['s2'] }],
        }),
      ],
      notFound: [{ name: 'Moon Cities', finding: bothLanguages('Not found') }],
    },
  })

  it('tells nature, status, year, role and goals of each membership, and what is not known', () => {
    readPage(dataset, 'networks')
    expect(itemOf('peace').getByText('Network (de), Member (de). Seit 1990.')).toBeInTheDocument()
    expect(itemOf('peace').getByText('Takes part (de)')).toBeInTheDocument()
    expect(itemOf('peace').getByRole('link', { name: '16 Goal 16 (de)' })).toBeInTheDocument()
    expect(itemOf('climate').getByText(/Seit wann, ist nicht bekannt/)).toBeInTheDocument()
  })

  it('shows places of the atlas only where a source names them, and says so', () => {
    const { page } = readPage(dataset, 'networks')
    expect(itemOf('climate').getByRole('link', { name: /leeds/i })).toHaveAttribute('href', '/de/city/leeds/')
    expect(itemOf('climate').getByText('A member (de)')).toBeInTheDocument()
    expect(itemOf('peace').queryByRole('link', { name: /leeds/i })).toBeNull()
    expect(page.getByText(/bei 1 von 2/)).toBeInTheDocument()
    expect(page.getAllByRole('group', { name: /^Karte: / })[0]?.querySelectorAll('a')).toHaveLength(2)
  })

  it('names those that were looked for and not found', () => {
    const { page } = readPage(dataset, 'networks')
    expect(page.getByRole('heading', { name: 'Moon Cities' })).toBeInTheDocument()
    expect(page.getByText('Not found (de)')).toBeInTheDocument()
  })

  it('draws no map where no place is recorded', () => {
    const { page } = readPage(aDataset(), 'networks')
    expect(page.queryByRole('group')).toBeNull()
    expect(page.getByText(/bei 0 von 1/)).toBeInTheDocument()
  })
})

describe('the page of awards', () => {
  const council = { de: 'Europarat', en: 'Council of Europe' }
  const dataset = aDataset({
    awards: {
      awards: [
        anAward('plaque', { year: 2021, awardedBy: council, presented: '2021-09-29', cities: [] }),
        anAward('late', { year: null, decided: null }),
        anAward('prize', { year: 2009, decided: null }),
        anAward('flag', { year: 1979, awardedBy: council, decided: null, cities: [] }),
      ],
    },
  })

  it('tells those of the Council of Europe first, and all in the order of time', () => {
    readPage(dataset, 'awards')
    const ids = [...document.querySelectorAll('ol > li[id]')].map(({ id }) => id)
    expect(ids.filter((id) => !id.startsWith('source'))).toEqual(['flag', 'plaque', 'prize', 'late'])
  })

  it('tells by whom, when and together with whom, and where the year is not known', () => {
    readPage(dataset, 'awards', 'en')
    expect(itemOf('plaque').getByText('29 September 2021')).toBeInTheDocument()
    expect(itemOf('prize').getByText('A council (en)')).toBeInTheDocument()
    expect(itemOf('prize').getByRole('link', { name: /amiens/i })).toHaveAttribute('href', '/en/city/amiens/')
    expect(itemOf('late').getByText('Year not known')).toBeInTheDocument()
  })
})

describe('the page of initiatives', () => {
  it('tells facts and members, and leads to the projects at home that the European Union paid for', () => {
    const { page } = readPage(
      aDataset({
        initiatives: {
          initiatives: [
            { id: 'days', name: bothLanguages('Days'), facts: [aFact('Every May')], members: ['A school'] },
          ],
        },
        projects: [
          aProject('lake', { name: bothLanguages('Lake'), type: 'eu-funded', cities: ['dortmund'] }),
          aProject('far', { name: bothLanguages('Far'), type: 'eu-funded', cities: ['leeds'] }),
        ],
      }),
      'initiatives',
    )
    expect(itemOf('days').getByText('Every May (de)')).toBeInTheDocument()
    expect(itemOf('days').getByText('A school')).toBeInTheDocument()
    expect(page.getByRole('link', { name: 'Lake (de)' })).toHaveAttribute('href', '/de/project/lake/')
    expect(page.queryByRole('link', { name: 'Far (de)' })).toBeNull()
  })
})

describe('the page of city diplomacy', () => {
  const dataset = aDataset({
    downloads: {
      downloads: [
        aDownload('report', { url: null, authors: ['A. Writer'], publishedIn: 'A journal', date: null }),
      ],
    },
    home: aHome({
      lordMayors: [{ name: 'Erika Muster', noted: bothLanguages('2001'), sources: ['s1'] }],
      sustainability: [
        { text: bothLanguages('Later'), year: 2020, sources: ['s1'] },
        { text: bothLanguages('Earlier'), year: 1999, sources: ['s1'] },
      ],
      conflicts: [aConflict()],
    }),
  })

  it('offers the articles with all that is known of them, as links that leave the atlas', () => {
    readPage(dataset, 'diplomacy')
    const article = itemOf('report')
    const link = article.getByRole('link', { name: /A report.*führt aus dem Atlas hinaus/ })
    expect(link).toHaveAttribute('href', 'https://example.org/reports')
    for (const fact of ['A. Writer', 'A journal', 'nicht bekannt', 'PDF, Deutsch, 120 KB'])
      expect(article.getByText(fact)).toBeInTheDocument()
    expect(itemOf('articles').getByText(/die Datei selbst wurde nicht geöffnet/)).toBeInTheDocument()
  })

  it('gives the office with what is missing of its address, and nobody’s number', () => {
    readPage(dataset, 'diplomacy')
    expect(itemOf('office').getByText(/Marktplatz 1/)).toBeInTheDocument()
    expect(itemOf('office').getByText(/Postleitzahl nicht bekannt/)).toBeInTheDocument()
    expect(document.querySelector('[href^="tel:"], [href^="mailto:"]')).toBeNull()
  })

  it('tells lord mayors, sustainability in the order of time, and what sources disagree on', () => {
    readPage(dataset, 'diplomacy')
    expect(itemOf('lord-mayors').getByText('Erika Muster')).toBeInTheDocument()
    const years = itemOf('sustainability').getAllByRole('term')
    expect(years.map(({ textContent }) => textContent)).toEqual(['1999', '2020'])
    expect(itemOf('conflicts').getByText('im Atlas verwendet')).toBeInTheDocument()
  })
})
