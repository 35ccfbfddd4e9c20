import { describe, expect, it } from 'vitest'
import { toQualityReport } from '../../../src/core/quality/qualityReport.ts'
import { aCity, aConflict, aDataset } from '../../support/dataset.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { drawnPage, part, textOf } from '../drawnPage.ts'

const report = toQualityReport(publicDataset)
const holdsIn = (id: string): number[] =>
  [...part(id).querySelectorAll('summary span')].map((count) => Number(textOf(count)))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

// The first test of a dataset draws every page there is.
describe('the page on the quality of the data', { timeout: 30_000 }, () => {
  it('leads from each number to the part that tells it', () => {
    drawnPage('quality', { dataset: publicDataset })
    const figures = [...document.querySelectorAll('nav a[href^="#"]')].map((link) => [
      link.getAttribute('href'),
      Number(textOf(link.querySelector('b')).replace(',', '')),
    ])
    expect(figures).toEqual([
      ['#places', report.completeness.length],
      ['#conflicts', report.conflicts.length],
      ['#unverified', report.unverified.length],
      ['#outdated', report.outdated.length],
      ['#missing', report.missing.length],
      ['#languages', report.languages.texts],
    ])
    for (const [address] of figures) expect(document.querySelector(String(address))).not.toBeNull()
  })

  it('counts in its lists what it says at the top', () => {
    drawnPage('quality', { dataset: publicDataset })
    expect(sum(holdsIn('conflicts'))).toBe(report.conflicts.length)
    expect(part('conflicts').querySelectorAll('dt')).toHaveLength(report.conflicts.length)
    expect(sum(holdsIn('unverified'))).toBe(report.unverified.length)
    expect(part('unverified').querySelectorAll('dd')).toHaveLength(report.unverified.length)
    expect(sum(holdsIn('outdated'))).toBe(report.outdated.length)
    expect(sum(holdsIn('missing'))).toBe(report.missing.length)
  })

  it('has a row for every place with what is known and what is not', () => {
    const { screen } = drawnPage('quality', { dataset: publicDataset })
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows).toHaveLength(publicDataset.cities.length)
    report.completeness.forEach(({ known, asked, unknown }, at) => {
      const cells = [...(rows[at]?.querySelectorAll('td') ?? [])].map((cell) => textOf(cell))
      expect(cells).toHaveLength(3)
      expect(cells[0]).toBe(`${known} of ${asked}`)
      expect(rows[at]?.querySelector('small') === null).toBe(unknown.length === 0)
    })
    const bondo = screen.getByRole('row', { name: /^Bondo/ })
    expect(textOf(bondo)).toContain('Not known: Population,')
  })

  it('leads to the values of a conflict, where the page has a part for them', () => {
    const [, ...others] = aDataset().cities
    const city = aCity('amiens', { conflicts: [aConflict(), aConflict()] })
    drawnPage('quality', { dataset: aDataset({ cities: [city, ...others] }) })
    const addresses = [...part('conflicts').querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(addresses).toContain('/en/city/amiens/#conflicts')
    // A single conflict may stand at the top of its page instead.
    expect(addresses).toContain('/en/city/leeds/')
  })

  it('says where the atlas takes none of the values', () => {
    const open = aConflict({
      values: [
        { text: { de: '1', en: '1' }, isUsed: false, sources: ['s1'] },
        { text: { de: '2', en: '2' }, isUsed: false, sources: ['s2'] },
      ],
    })
    const [, ...others] = aDataset().cities
    drawnPage('quality', {
      dataset: aDataset({ cities: [aCity('amiens', { conflicts: [open] }), ...others] }),
    })
    expect(textOf(part('conflicts'))).toContain('On one point the atlas takes none of the values.')
    expect(textOf(part('conflicts'))).toContain('2 values in the sources, none taken')
  })

  it('has words for every field that is missing, in both languages', () => {
    for (const locale of ['de', 'en'] as const) {
      drawnPage('quality', { dataset: publicDataset, locale })
      const words = [...part('missing').querySelectorAll('dd')].map((entry) => textOf(entry))
      expect(words.length).toBeGreaterThan(40)
      expect(words.filter((word) => /\w\[\d+\]|\w\.\w/.test(word))).toEqual([])
    }
  })

  it('is free of gaps where there are none', () => {
    const [amiens = aCity('amiens'), ...others] = aDataset().cities
    drawnPage('quality', { dataset: aDataset({ cities: [{ ...amiens, conflicts: [] }, ...others] }) })
    expect(part('conflicts').querySelectorAll('summary h3')[0]).not.toHaveTextContent('amiens')
  })
})
