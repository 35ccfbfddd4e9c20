import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Projects } from '../../../src/features/city-panel/Projects.tsx'
import { aFact, aProject, bothLanguages } from '../../support/dataset.ts'
import { renderPage } from '../../support/renderPage.tsx'

describe('the projects of a place', () => {
  it('lead to their pages, with period and status', () => {
    const project = aProject('well', { period: bothLanguages('seit 2008'), status: 'active' })
    renderPage(<Projects projects={[project]} networks={[]} />, { cities: [] })
    expect(screen.getByRole('link', { name: 'A project (de)' })).toHaveAttribute('href', '/de/project/well/')
    expect(screen.getByText('seit 2008 (de) · aktiv')).toBeVisible()
  })

  it('are followed by networks that a source connects with the place, and how', () => {
    const network = { ...aFact('A network'), note: bothLanguages('A member') }
    renderPage(<Projects projects={[]} networks={[network]} />, { cities: [], locale: 'en' })
    expect(screen.getByRole('link', { name: 'A network (en)' })).toHaveAttribute('href', '/en/networks/')
    expect(screen.getByText('A member (en)')).toBeVisible()
  })

  it('are said not to be known where there are none', () => {
    renderPage(<Projects projects={[]} networks={[]} />, { cities: [] })
    expect(screen.getByText('Dazu ist nichts bekannt.')).toBeVisible()
  })
})
