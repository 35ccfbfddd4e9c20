import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CityTable } from '../../../src/features/city-list/CityTable.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const cities = [
  aCityEntry('near', {
    position: [8, 51],
    partnerships: [{ kind: 'twin', status: 'active', since: '2001' }],
  }),
  aCityEntry('far', {
    position: [100, 10],
    partnerships: [{ kind: 'project', status: 'unclear', since: '1990' }],
  }),
]

const names = (): (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

describe('CityTable', () => {
  it('begins with the oldest partnership', () => {
    renderPage(<CityTable />, { cities })
    expect(names()).toEqual(['far', 'near'])
  })

  it('leads to the comparison', () => {
    renderPage(<CityTable />, { cities })
    expect(screen.getByRole('link', { name: 'Vergleichen' })).toHaveAttribute('href', '/de/compare/')
  })

  it('sorts by distance, and turns the order round with a second press', async () => {
    renderPage(<CityTable />, { cities })
    const button = screen.getByRole('button', { name: /Entfernung/ })
    await userEvent.click(button)
    expect(names()).toEqual(['near', 'far'])
    expect(screen.getByRole('columnheader', { name: /Entfernung/ })).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(button)
    expect(names()).toEqual(['far', 'near'])
  })

  it('says in words what is not active, and links to the page of the place', () => {
    renderPage(<CityTable />, { cities })
    const row = screen.getByRole('row', { name: /far/ })
    expect(row).toHaveTextContent('Projektpartnerschaft, ungeklärt')
    expect(within(row).getByRole('link', { name: 'far' })).toHaveAttribute('href', '/de/city/far/')
  })
})
