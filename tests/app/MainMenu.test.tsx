import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MainMenu } from '../../src/app/MainMenu.tsx'
import type { Page } from '../../src/core/view/view.ts'
import { renderPage } from '../support/renderPage.tsx'

const document = (path: string): Page => ({ name: 'document', path })

describe('the main menu', () => {
  it.each([
    ['Karte', 'page', { name: 'map', city: null }],
    ['Karte', 'page', { name: 'map', city: 'leeds' }],
    ['Ziele', 'page', { name: 'goals' }],
    ['Ziele', 'true', { name: 'goal', goal: 6 }],
    ['Vergleich', 'page', { name: 'compare' }],
    ['Projekte', 'page', document('projects')],
    ['Projekte', 'true', document('project/wells')],
    ['Projekte', 'true', document('networks')],
    ['Projekte', 'true', document('diplomacy')],
    ['Über', 'page', document('about')],
    ['Über', 'true', document('imprint')],
  ] as const)('marks %s as "%s" on %o', (name, mark, page) => {
    renderPage(<MainMenu />, { cities: [], page })
    const marked = screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))
    expect(marked.map(({ textContent }) => textContent)).toEqual([name])
    expect(marked[0]).toHaveAttribute('aria-current', mark)
  })

  it('marks nothing on the page for unknown addresses', () => {
    renderPage(<MainMenu />, { cities: [], page: { name: 'not-found' } })
    for (const link of screen.getAllByRole('link')) expect(link).not.toHaveAttribute('aria-current')
  })
})
