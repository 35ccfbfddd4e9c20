import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GoalDossier } from '../../../src/core/dataset/goalDossier.ts'
import { GoalPage } from '../../../src/features/goals/GoalPage.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'
import { aGoalDossier } from './aGoalDossier.ts'

const bondo = aCityEntry('bondo', {
  name: { de: 'Bondo', en: 'Bondo' },
  localName: { text: 'Бондо', language: 'uk' },
  countryName: { de: 'Kenia', en: 'Kenya' },
  goals: [{ goal: 6, basis: 'stated' }],
})
const amiens = aCityEntry('amiens')

async function aPage(goals: readonly GoalDossier[] = [aGoalDossier()], cities = [bondo, amiens]) {
  const rendered = renderPage(<GoalPage goal={6} />, { cities, goals, page: { name: 'goal', goal: 6 } })
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const serve = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(answer())),
  )
afterEach(() => vi.unstubAllGlobals())

describe('GoalPage', () => {
  it('names the goal and how many places show facts on it', async () => {
    await aPage()
    expect(screen.getByRole('heading', { level: 1, name: 'Ziel 6: Water' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Für einen von 2 Orten gibt es Belege.')
  })

  it('shows each place by its own name, as a link, with fact, sources and basis', async () => {
    await aPage()
    const places = within(screen.getByRole('region', { name: 'Orte' }))
    const link = places.getByRole('link', { name: 'Бондо Bondo, Kenia' })
    expect(link).toHaveAttribute('href', '/de/city/bondo/')
    expect(places.getByText('Бондо')).toHaveAttribute('lang', 'uk')
    expect(places.getByText('von der Quelle genannt')).toBeVisible()
    expect(places.getByRole('link', { name: 'Quelle 2' })).toHaveAttribute('href', '#source-2')
  })

  it('shows projects with the names of their places, as links to their pages', async () => {
    await aPage()
    const projects = within(screen.getByRole('region', { name: 'Projekte' }))
    expect(projects.getByRole('link', { name: 'Brunnen für alle' })).toHaveAttribute(
      'href',
      '/de/project/wells/',
    )
    expect(projects.getByText('home, Bondo · seit 2008')).toBeVisible()
  })

  it('shows the facts of the home city and its own page, which is outside', async () => {
    await aPage()
    const home = within(screen.getByRole('region', { name: 'In home selbst' }))
    expect(home.getByText(/Der Fluss ist sauber/)).toBeVisible()
    const link = home.getByRole('link', { name: /Website der Stadt.*führt aus dem Atlas hinaus/ })
    expect(link).toHaveAttribute('href', 'https://www.example.org/goals')
  })

  it('says so where no place shows any fact', async () => {
    await aPage([aGoalDossier({ places: [], projects: [] })], [amiens])
    expect(screen.getByRole('status')).toHaveTextContent('Kein Beleg gefunden')
    expect(screen.queryByRole('region', { name: 'Orte' })).toBeNull()
    expect(screen.getByText('Kein Projekt mit einem Beleg gefunden.')).toBeVisible()
  })

  it('leaves out places and projects that are not asked for', async () => {
    const { store } = await aPage()
    act(() => store.getState().actions.toggleOption('continent', 'asia'))
    expect(screen.queryByRole('region', { name: 'Orte' })).toBeNull()
    expect(screen.queryByText('Brunnen für alle')).toBeNull()
    expect(screen.getByRole('region', { name: 'In home selbst' })).toBeVisible()
    act(() => store.getState().actions.toggleOption('continent', 'europe'))
    expect(screen.getByRole('region', { name: 'Orte' })).toBeVisible()
    expect(screen.getByText('Brunnen für alle')).toBeVisible()
  })

  it('leaves out a place that the atlas does not hold', async () => {
    await aPage([aGoalDossier()], [amiens])
    expect(screen.queryByText('Бондо')).toBeNull()
  })

  it('changes the goal without a new page, and marks the one that is shown', async () => {
    const { store } = await aPage()
    const strip = within(screen.getByRole('navigation', { name: 'Die 17 Ziele' }))
    const link = strip.getByRole('link', { name: '6 Water, 1 Ort' })
    expect(link).toHaveAttribute('aria-current', 'page')
    store.getState().actions.selectCity('amiens')
    await userEvent.click(link)
    expect(store.getState().view.page).toEqual({ name: 'goal', goal: 6 })
  })

  it('leads to the table of all places and goals', async () => {
    await aPage()
    expect(screen.getByRole('link', { name: 'Alle Orte und Ziele' })).toHaveAttribute('href', '/de/goals/')
  })

  it('says when its facts do not come, and fetches them when asked again', async () => {
    vi.stubGlobal('__DATA_VERSION__', '1')
    serve(() => new Response('', { status: 404 }))
    await aPage([])
    expect(await screen.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent('Water')
    serve(() => Response.json(aGoalDossier()))
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
    expect(await screen.findByText(/Ein Brunnen/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
