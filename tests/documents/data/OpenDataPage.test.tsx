import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { curlExample, mapExample } from '../../../src/core/exports/examples.ts'
import { openDataFiles } from '../../../src/core/exports/openDataFile.ts'
import { partnersTable } from '../../../src/core/exports/partners.ts'
import { eventsTable, sourcesTable } from '../../../src/core/exports/records.ts'
import { formatFileSize } from '../../../src/i18n/format.ts'
import { aDataset } from '../../support/dataset.ts'
import { aSite } from '../../support/home.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { openDataOf } from '../../core/exports/openDataset.ts'
import { drawnPage, part, textOf } from '../drawnPage.ts'

const folder = 'https://atlas.example.org/open-data/'
const copied = (): string[] =>
  [...document.querySelectorAll('pre')].map(({ textContent }) => textContent ?? '')

// The first test of a dataset draws every page there is.
describe('the page on open data', { timeout: 30_000 }, () => {
  it.each(['de', 'en'] as const)('offers every file with its kind and its true size in %s', (locale) => {
    const { screen } = drawnPage('data', { dataset: publicDataset, locale })
    for (const { name, title, mediaType, bytes } of openDataOf(publicDataset).files) {
      const link = screen.getByRole('link', { name: title[locale] })
      expect(link).toHaveAttribute('href', `/open-data/${name}`)
      const entry = textOf(link.closest('li'))
      expect(entry).toContain(mediaType)
      expect(entry).toContain(formatFileSize(bytes / 1000, locale))
    }
  })

  it('leads from a file to what describes it, which it offers too', () => {
    const { screen } = drawnPage('data', { dataset: aDataset() })
    const described = openDataFiles.flatMap(({ describedBy }) => describedBy ?? [])
    expect(described.length).toBeGreaterThan(2)
    for (const name of described)
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', `/open-data/${name}`)
  })

  it('explains every column of every table', () => {
    const { screen } = drawnPage('data', { dataset: aDataset() })
    const tables = screen.getAllByRole('table', { hidden: true })
    const columns = tables.map((table) =>
      within(table)
        .getAllByRole('rowheader', { hidden: true })
        .map((cell) => textOf(cell)),
    )
    const names = ({ columns: all }: { columns: readonly { name: string }[] }) => all.map(({ name }) => name)
    expect(columns).toEqual([names(partnersTable), names(eventsTable), names(sourcesTable)])
    expect(textOf(tables[0] ?? null)).toContain('Number of inhabitants; empty: not known.')
  })

  it('shows the examples word for word as the tests run them, with the address of the atlas', () => {
    const dataset = aDataset()
    drawnPage('data', { dataset, folder })
    const { attribution } = openDataOf(dataset, folder)
    expect(copied()).toContain(curlExample(folder))
    expect(copied().map((text) => text.trim())).toContain(mapExample(folder, attribution.en).trim())
    expect(copied()).toContain(`${folder}anniversaries-en.ics`)
    expect(textOf(part('examples'))).not.toContain('atlas.example/')
  })

  it('says so where nobody knows the address of the atlas yet', () => {
    drawnPage('data', { dataset: aDataset() })
    expect(textOf(part('examples'))).toContain('Nobody has said yet under which address')
    expect(copied()).toContain(curlExample('https://atlas.example/open-data/'))
  })

  it('names licence and attribution', () => {
    const { screen } = drawnPage('data', { dataset: publicDataset, locale: 'de' })
    expect(copied()).toContain(openDataOf(publicDataset).attribution.de)
    expect(screen.getByRole('link', { name: /^CC BY 4.0/ })).toHaveAttribute(
      'href',
      publicDataset.site.licence.contentUrl,
    )
  })

  it('says what only the operator can add, until it is there', () => {
    const { missing } = openDataOf(aDataset())
    expect(missing).toContain('operator.name')
    drawnPage('data', { dataset: aDataset() })
    expect(textOf(part('descriptions'))).toContain('Publisher. Data portals ask for one.')
    const operator = { ...aSite().operator, name: 'A town', email: 'atlas@example.org' }
    drawnPage('data', { dataset: aDataset({ site: aSite({ operator }) }), folder })
    expect(textOf(part('descriptions'))).not.toContain('Publisher.')
  })

  it('describes the dataset to machines, with addresses that hold from where the page lies', () => {
    const { jsonLd } = drawnPage('data', { dataset: aDataset() })
    expect(jsonLd).toMatchObject({ '@type': 'Dataset' })
    expect(JSON.stringify(jsonLd)).toContain('"contentUrl":"../../open-data/partners.csv"')
    expect(JSON.stringify(drawnPage('data', { dataset: aDataset(), folder }).jsonLd)).toContain(
      `"contentUrl":"${folder}partners.csv"`,
    )
  })
})
