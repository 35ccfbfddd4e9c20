import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CityPanel } from '../../../src/features/city-panel/CityPanel.tsx'
import { aCity, aDossier } from '../../support/dataset.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const { headings } = vi.hoisted(() => ({ headings: [] as boolean[] }))

vi.mock('../../../src/features/city-panel/lazyDetails.ts', () => ({
  loadDetails: () => Promise.resolve(),
  CityDetails: () => {
    headings.push(document.getElementById('city-heading') !== null)
    return <p>Einzelheiten</p>
  },
}))

describe('a panel that opens', () => {
  it('has its heading on the page before its details are rendered', async () => {
    const entry = aCityEntry('xian')
    await act(() => {
      renderPage(<CityPanel entry={entry} />, {
        cities: [entry],
        page: { name: 'map', city: 'xian' },
        dossiers: [aDossier({ city: aCity('xian') })],
      })
      return Promise.resolve()
    })
    expect(await screen.findByText('Einzelheiten')).toBeInTheDocument()
    expect(headings[0]).toBe(true)
  })
})
