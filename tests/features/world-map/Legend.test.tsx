import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../src/core/dataset/partnership.ts'
import { Legend } from '../../../src/features/world-map/Legend.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const aTwin = (status: Status) =>
  aCityEntry(status, { partnerships: [{ kind: 'twin', status, since: '1990' }] })

describe('Legend', () => {
  it('explains resting partnerships only where there are some', () => {
    renderPage(<Legend />, { cities: [aTwin('active')] })
    expect(screen.queryByText('Partnerschaft ruht')).toBeNull()
    renderPage(<Legend />, { cities: [aTwin('active'), aTwin('resting')] })
    expect(screen.getByText('Partnerschaft ruht')).toBeVisible()
  })

  it('is a list with a name and without a heading, which would come before the page’s own', () => {
    renderPage(<Legend />, { cities: [] })
    expect(screen.getByRole('list', { name: 'Zeichen' })).toBeInTheDocument()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('names every kind that occurs, and no other', () => {
    const partnerships = [{ kind: 'solidarity', status: 'active', since: '2023' }] as const
    renderPage(<Legend />, { cities: [aCityEntry('near', { partnerships: [...partnerships] })] })
    expect(screen.getByText('Solidaritätspartnerschaft')).toBeVisible()
    expect(screen.queryByText('Partnerstadt')).toBeNull()
  })

  it('leaves the open sea when the map moves, and comes back with the whole map', () => {
    const { store, container } = renderPage(<Legend />, { cities: [], page: { name: 'map', city: null } })
    const place = () => container.querySelector('[data-place]')?.getAttribute('data-place')
    expect(place()).toBe('sea')
    act(() => store.getState().actions.moveCamera({ center: [0, 0], zoom: 4 }))
    expect(place()).toBe('corner')
    act(() => store.getState().actions.resetCamera())
    expect(place()).toBe('sea')
  })

  it('keeps to the corner in a large atlas, whose groups lie on the sea as well', () => {
    const cities = Array.from({ length: 201 }, (_, number) => aCityEntry(`place-${number}`))
    const { container } = renderPage(<Legend />, { cities, page: { name: 'map', city: null } })
    expect(container.querySelector('[data-place]')).toHaveAttribute('data-place', 'corner')
  })
})
