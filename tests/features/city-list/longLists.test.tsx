// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CityIndex } from '../../../src/features/city-list/CityIndex.tsx'
import { CityTable } from '../../../src/features/city-list/CityTable.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const cities = Array.from({ length: 600 }, (_, index) =>
  aCityEntry(`place-${String(index).padStart(3, '0')}`, {
    partnerships: [{ kind: index < 100 ? 'friendship' : 'twin', status: 'active', since: '1990' }],
  }),
)
const map = { name: 'map', city: null } as const

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined
      unobserve = (): void => undefined
      disconnect = (): void => undefined
    },
  )
  vi.stubGlobal('scrollTo', vi.fn())
  // Without layout every row would have no height, and all of them would be in sight.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(49)
})

describe('the lists of a large atlas', () => {
  it('draw only the rows in sight, and say how many there are', async () => {
    renderPage(<CityIndex />, { cities, page: map })
    expect(screen.getByRole('heading', { level: 2, name: /500 Partnerstädte/ })).toBeVisible()
    const [twins] = await vi.waitFor(() => {
      const rows = screen.getAllByRole('listitem').filter((row) => row.hasAttribute('aria-posinset'))
      expect(rows.length).toBeGreaterThan(0)
      return rows
    })
    expect(twins).toHaveAttribute('aria-setsize', '500')
    expect(twins).toHaveAttribute('aria-posinset', '1')
    expect(screen.getAllByRole('listitem').length).toBeLessThan(120)
  })
  it('keep the row that holds the focus, however far the page is scrolled', async () => {
    renderPage(<CityIndex />, { cities, page: map })
    const link = await vi.waitFor(() => {
      const row = screen.getAllByRole('listitem').find((item) => item.hasAttribute('aria-posinset'))
      if (row === undefined) throw new Error('no row yet')
      return within(row).getByRole('link')
    })
    act(() => link.focus())
    act(() => {
      Object.defineProperty(window, 'scrollY', { value: 9000, configurable: true })
      window.dispatchEvent(new Event('scroll'))
    })
    const positions = screen.getAllByRole('listitem').map((row) => Number(row.getAttribute('aria-posinset')))
    expect(Math.max(...positions)).toBeGreaterThan(150)
    expect(link).toHaveFocus()
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true })
  })
  it('count the rows of the table that are not drawn', async () => {
    renderPage(<CityTable />, { cities })
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '601')
    await vi.waitFor(() => expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2'))
    expect(screen.getAllByRole('row').length).toBeLessThan(130)
  })
})
