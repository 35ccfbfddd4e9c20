import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Shell } from '../../src/app/Shell.tsx'
import { renderPage } from '../support/renderPage.tsx'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  return () => vi.unstubAllGlobals()
})

describe('the menu', () => {
  it('is opened by a button that the browser itself understands', () => {
    renderPage(<Shell>text</Shell>, { cities: [] })
    const menu = document.getElementById(
      screen.getByRole('button', { name: 'Menü' }).getAttribute('popovertarget') ?? '',
    )
    expect(menu).toHaveAttribute('popover', 'auto')
  })

  it('holds the pages, the languages, the colours, and what the law wants to be found', () => {
    renderPage(<Shell>text</Shell>, { cities: [] })
    const menu = within(document.getElementById('menu') ?? document.body)
    const links = menu.getAllByRole('link', { hidden: true }).map(({ textContent }) => textContent)
    const pages = ['Karte', 'Liste', 'Zeit', 'Ziele', 'Vergleich', 'Projekte', 'Über']
    expect(links).toEqual([...pages, 'DE', 'EN', 'Impressum', 'Datenschutz', 'Barrierefreiheit'])
    expect(menu.getByRole('button', { name: 'Dunkel anzeigen', hidden: true })).toBeInTheDocument()
  })

  it('says which page is shown', () => {
    renderPage(<Shell>text</Shell>, { cities: [] })
    const current = screen.getByRole('link', { name: 'Liste', hidden: true })
    expect(current).toHaveAttribute('aria-current', 'page')
  })
})
