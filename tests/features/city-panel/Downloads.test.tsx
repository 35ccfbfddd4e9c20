import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Downloads } from '../../../src/features/city-panel/Downloads.tsx'
import { aCity, aDownload } from '../../support/dataset.ts'
import { renderPage } from '../../support/renderPage.tsx'

const itemOf = (name: RegExp): HTMLElement => {
  const item = screen.getByRole('link', { name }).closest('li')
  if (item === null) throw new Error(`${name} is not in a list.`)
  return item
}

describe('Downloads', () => {
  it('tells format, language, size and date of a file, and that its link leaves the atlas', () => {
    renderPage(<Downloads sheets={[]} city={aCity('amiens')} downloads={[aDownload('report')]} />, {
      cities: [],
    })
    const link = screen.getByRole('link', { name: /^A report\s?\(führt aus dem Atlas hinaus\)$/ })
    expect(link).toHaveAttribute('href', 'https://example.org/report.pdf')
    expect(itemOf(/A report/)).toHaveTextContent('PDF, Deutsch, 120 KB, 2019')
    expect(itemOf(/A report/)).toHaveTextContent('führt zu example.org')
  })

  it('says what is not known, and links the page where the file itself has no address', () => {
    const unknown = aDownload('report', { language: null, sizeKilobytes: null, date: null, url: null })
    renderPage(<Downloads sheets={[]} city={aCity('amiens')} downloads={[unknown]} />, { cities: [] })
    const item = itemOf(/A report/)
    expect(item).toHaveTextContent('PDF, Sprache nicht bekannt, Größe nicht bekannt, ohne Datum')
    expect(within(item).getByRole('link')).toHaveAttribute('href', 'https://example.org/reports')
    expect(item).toHaveTextContent('führt zur Seite mit der Datei auf example.org')
  })

  it('offers the sheets of the atlas first, in the language of the page before the other, inside the atlas', () => {
    const sheet = (language: 'de' | 'en', title: string, bytes: number) => ({
      language,
      title,
      bytes,
      file: `sheets/amiens-${language}.pdf`,
    })
    const sheets = [sheet('en', 'Fact sheet Amiens', 98_001), sheet('de', 'Steckbrief Amiens', 99_000)]
    renderPage(<Downloads city={aCity('amiens')} downloads={[aDownload('report')]} sheets={sheets} />, {
      cities: [],
    })
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent)
    expect(names.slice(0, 2)).toEqual(['Steckbrief Amiens', 'Fact sheet Amiens'])
    expect(screen.getByRole('link', { name: 'Fact sheet Amiens' })).toHaveAttribute(
      'href',
      '/sheets/amiens-en.pdf',
    )
    expect(screen.getByRole('link', { name: 'Fact sheet Amiens' })).toHaveAttribute('lang', 'en')
    expect(itemOf(/Steckbrief/)).toHaveTextContent('PDF, Deutsch, 99 KB')
    expect(itemOf(/Fact sheet/)).toHaveTextContent('PDF, Englisch, 99 KB')
  })

  it('offers website and data of the place, and says that no document is known', () => {
    renderPage(<Downloads sheets={[]} city={aCity('amiens')} downloads={[]} />, { cities: [] })
    expect(screen.getByText('Ein Dokument zu diesem Ort ist nicht bekannt.')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Website der Stadt/ })).toHaveAttribute(
      'href',
      'https://amiens.example.org',
    )
    expect(screen.getByRole('link', { name: 'Daten dieser Seite' })).toHaveAttribute(
      'download',
      'amiens.json',
    )
  })
})
