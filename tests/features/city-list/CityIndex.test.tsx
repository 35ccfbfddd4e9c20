import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { selectedCity } from '../../../src/core/view/transitions.ts'
import { CityIndex } from '../../../src/features/city-list/CityIndex.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const rostov = aCityEntry('rostov', {
  name: { de: 'Rostow', en: 'Rostov' },
  localName: { text: 'Ростов', language: 'ru' },
  countryName: { de: 'Russland', en: 'Russia' },
  partnerships: [{ kind: 'twin', status: 'resting', since: '1977' }],
})
const bondo = aCityEntry('bondo', { partnerships: [{ kind: 'project', status: 'active', since: '2008' }] })
const cities = [rostov, bondo]
const page = { name: 'map', city: null } as const

describe('CityIndex', () => {
  it('keeps twin cities and projects apart, each under its count', () => {
    renderPage(<CityIndex />, { cities, page })
    expect(screen.getByRole('heading', { name: /^1 Partnerstadt/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: '1 Projektpartnerschaft' })).toBeVisible()
    const [twins, projects] = screen.getAllByRole('list')
    expect(twins).toHaveTextContent('Ростов')
    expect(projects).toHaveTextContent('bondo')
  })

  it('gives every kind that occurs its own heading, twin cities first, and no other', () => {
    const lublin = aCityEntry('lublin', {
      partnerships: [{ kind: 'solidarity', status: 'active', since: '2022' }],
    })
    renderPage(<CityIndex />, { cities: [bondo, lublin, rostov], page })
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(['1 Partnerstadtseit', '1 Solidaritätspartnerschaft', '1 Projektpartnerschaft'])
    expect(screen.getAllByRole('list')[1]).toHaveTextContent('lublin')
  })

  it('gives each place its own script, the reader’s name, country, year and what is not active', () => {
    renderPage(<CityIndex />, { cities, page })
    const link = screen.getByRole('link', { name: /Rostow, Russland/ })
    expect(link).toHaveTextContent('ruht')
    expect(link).toHaveTextContent('1977')
    expect(within(link).getByText('Ростов')).toHaveAttribute('lang', 'ru')
  })

  it('opens a place in the same page', async () => {
    const { store } = renderPage(<CityIndex />, { cities, page })
    const link = screen.getByRole('link', { name: /bondo/ })
    expect(link).toHaveAttribute('href', '/de/city/bondo/')
    await userEvent.click(link)
    expect(selectedCity(store.getState().view)).toBe('bondo')
  })
})
