import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { EmbedBar } from '../../../src/features/embed/EmbedBar.tsx'
import { EmbedCard } from '../../../src/features/embed/EmbedCard.tsx'
import { ToolMessages } from '../../../src/i18n/ToolMessages.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const leeds = aCityEntry('leeds')
const kumasi = aCityEntry('kumasi', {
  partnerships: [{ kind: 'project', status: 'active', since: '2010' }],
})
const page = { name: 'map', city: 'leeds' } as const

describe('EmbedCard', () => {
  it('says what the place is, leads to its page in a tab of its own, and closes', async () => {
    const { store } = renderPage(
      <ToolMessages>
        <EmbedCard entry={leeds} />
      </ToolMessages>,
      { cities: [leeds], page },
    )
    const heading = await screen.findByRole('heading', { name: /leeds/ })
    expect(heading).toHaveFocus()
    const link = screen.getByRole('link', { name: 'leeds im Atlas öffnen' })
    expect(link).toHaveAttribute('href', '/de/city/leeds/')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }))
    expect(store.getState().view.page).toEqual({ name: 'map', city: null })
  })

  it('tells what the place was in the year that is shown', async () => {
    const place = aCityEntry('leeds', {
      partnerships: [
        { kind: 'project', status: 'active', since: '1969' },
        { kind: 'twin', status: 'active', since: '1990' },
      ],
    })
    renderPage(
      <ToolMessages>
        <EmbedCard entry={place} />
      </ToolMessages>,
      { cities: [place], page, wishes: { year: 1980 } },
    )
    expect(await screen.findByText(/Projektpartnerschaft seit 1969/)).toBeVisible()
  })
})

describe('EmbedBar', () => {
  it('counts what is shown and leads to the same view without the frame', () => {
    renderPage(<EmbedBar />, { cities: [leeds, kumasi], page: { name: 'map', city: null } })
    expect(screen.getByText(/1 Partnerstadt/)).toHaveTextContent('1 Partnerstadt')
    expect(screen.getByText(/1 Projekt/)).toHaveTextContent(', 1 Projekt')
    const link = screen.getByRole('link', { name: 'Ganzer Atlas' })
    expect(link).toHaveAttribute('href', '/de/')
    expect(link).toHaveAttribute('target', '_blank')
  })
})
