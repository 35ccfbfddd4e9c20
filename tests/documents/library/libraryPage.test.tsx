import { describe, expect, it } from 'vitest'
import { aDataset, aDownload, aSource } from '../../support/dataset.ts'
import { drawnPage, textOf } from '../drawnPage.ts'

/** What the German library says of a document that one source offers. */
function saidOf(date: string | null): string {
  const dataset = aDataset({
    downloads: { downloads: [aDownload('report', { sources: ['s1'] })] },
    sources: { sources: ['s1', 's2', 's3'].map((id) => aSource(id, id === 's1' ? { date } : {})) },
  })
  drawnPage('library', { dataset, locale: 'de' })
  return textOf(document.body)
}

describe('a document on another site', { timeout: 30_000 }, () => {
  it.each([
    ['2025', 'die Seite ist von 2025.'],
    ['2025-01', 'die Seite ist vom Januar 2025.'],
    ['2025-01-24', 'die Seite ist vom 24. Januar 2025.'],
    [null, 'die Seite trägt kein Datum.'],
  ])('is called not checked, known from a copy of %s', (date, expected) => {
    const said = saidOf(date)
    expect(said).toContain('Nicht geprüft: Angaben aus einer gespeicherten Kopie')
    expect(said).toContain(expected)
  })
})
