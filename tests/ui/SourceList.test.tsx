import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SourceList } from '../../src/ui/SourceList.tsx'
import { aSource } from '../support/dataset.ts'
import { renderPage } from '../support/renderPage.tsx'

describe('SourceList', () => {
  it('numbers the sources so that facts can lead to them', () => {
    renderPage(<SourceList sources={[aSource('s7'), aSource('s2')]} />, { cities: [] })
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveAttribute('id', 'source-1')
    expect(first).toHaveTextContent('1Page s7')
    expect(first).toHaveTextContent('A town, 4. Mai 2020')
    expect(second).toHaveAttribute('id', 'source-2')
  })

  it('says what is missing: a date, an address', () => {
    renderPage(<SourceList sources={[aSource('s1', { date: null, url: null })]} />, { cities: [] })
    expect(screen.getByRole('listitem')).toHaveTextContent('Page s1. A town, ohne Datum, ohne Adresse')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('shows a mirror under the name and address of its original', () => {
    const original = { title: 'Amiens', publisher: 'Encyclopedia', url: 'https://example.com/Amiens' }
    renderPage(<SourceList sources={[aSource('s1', { original })]} />, { cities: [] })
    expect(screen.getByRole('link', { name: /^Amiens/ })).toHaveAttribute('href', original.url)
    expect(screen.getByRole('listitem')).toHaveTextContent('Encyclopedia')
    expect(screen.queryByText(/A town/)).toBeNull()
  })
})
