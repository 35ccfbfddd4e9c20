import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { CityIndex } from '../../../src/features/city-list/CityIndex.tsx'
import type { Page } from '../../../src/core/view/view.ts'
import { Filters } from '../../../src/features/filters/Filters.tsx'
import { Narrowed } from '../../../src/features/filters/Narrowed.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const cities = [
  aCityEntry('amiens', { goals: [{ goal: 6, basis: 'stated' }], fields: ['culture'], themes: ['water'] }),
  aCityEntry('leeds', { partnerships: [{ kind: 'twin', status: 'resting', since: '1969' }] }),
  aCityEntry('bondo', {
    continent: 'africa',
    partnerships: [{ kind: 'project', status: 'active', since: '2008' }],
    goals: [{ goal: 6, basis: 'inferred' }],
  }),
]
const page = { name: 'map', city: null } as const

const render = () => renderPage(<CityIndex filters={<Filters />} />, { cities, page })
const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Filtern' }))
  return screen.findByRole('group', { name: 'Art' })
}
const hear = async (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const chosen = () => within(screen.getByRole('list', { name: 'Gewählt' })).getAllByRole('button')

describe('Filters', () => {
  it('are one closed line at first, without a word about numbers', () => {
    render()
    expect(screen.getByRole('button', { name: 'Filtern' })).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('open groups of options, each with the number of places it leads to', async () => {
    render()
    const kinds = await open()
    expect(within(kinds).getByRole('button', { name: 'Partnerstadt 2 Orte' })).toBeVisible()
    expect(within(kinds).getByRole('button', { name: 'Projektpartnerschaft 1 Ort' })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Kontinent' })).toHaveTextContent('Afrika1')
    const goals = screen.getByRole('group', { name: 'Ziel der Vereinten Nationen' })
    expect(within(goals).getAllByRole('button')).toHaveLength(17)
    expect(within(goals).getByRole('button', { name: /^Ziel 6 Water 2 Orte/ })).toBeVisible()
  })

  it('say where they end how many places there are to show, and close for these', async () => {
    Element.prototype.scrollIntoView = () => undefined
    render()
    const kinds = await open()
    expect(screen.getByRole('button', { name: '3 Orte zeigen' })).toBeVisible()
    await userEvent.click(within(kinds).getByRole('button', { name: /^Projekt/ }))
    await userEvent.click(screen.getByRole('button', { name: '1 Ort zeigen' }))
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByRole('button', { name: 'Filtern' })).toHaveFocus()
    await hear('1 von 3 Orten')
  })

  it('narrow the index down, say how many are left, and count anew', async () => {
    const { store } = render()
    const kinds = await open()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    const twin = within(kinds).getByRole('button', { name: /^Partnerstadt/ })
    await userEvent.click(twin)
    expect(twin).toHaveAttribute('aria-pressed', 'true')
    expect(twin).toHaveFocus()
    await hear('2 von 3 Orten')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 von 3 Orten')
    expect(screen.queryByRole('link', { name: /bondo/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Afrika 0 Orte' })).toHaveAttribute('data-empty')
    expect(store.getState().view.filter.kind).toEqual(['twin'])
  })

  it('take single wishes back by a tap, and hand the focus on', async () => {
    render()
    await open()
    await userEvent.click(screen.getByRole('button', { name: /^Partnerstadt/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Ziel 6/ }))
    expect(chosen().map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Partnerstadt entfernen',
      'Ziel 6 Water entfernen',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Partnerstadt entfernen' }))
    expect(screen.getByRole('button', { name: 'Ziel 6 Water entfernen' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('list', { name: 'Gewählt' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Filtern' })).toHaveFocus()
  })

  it('show everything again, the year included', async () => {
    const { store } = render()
    act(() => {
      store.getState().actions.toggleOption('kind', 'twin')
      store.getState().actions.setYear(1995)
    })
    await screen.findByRole('button', { name: 'Jahr 1995 entfernen' })
    await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }))
    expect(store.getState().view).toMatchObject({ filter: noFilter, year: null })
    await hear('3 von 3 Orten')
    expect(screen.getByRole('button', { name: 'Filtern' })).toHaveFocus()
  })

  it('explain an empty result and offer what to give up', async () => {
    const { store } = render()
    act(() => {
      store.getState().actions.toggleOption('continent', 'africa')
      store.getState().actions.toggleOption('status', 'resting')
    })
    expect(await screen.findByText('Kein Ort passt zu allem zugleich.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ohne Afrika: 1 Ort' }))
    expect(store.getState().view.filter).toEqual({ ...noFilter, status: ['resting'] })
    expect(screen.queryByText('Kein Ort passt zu allem zugleich.')).toBeNull()
    expect(screen.getByRole('button', { name: 'Filtern' })).toHaveFocus()
  })

  it('say so where no single wish is to blame', async () => {
    const { store } = render()
    act(() => {
      store.getState().actions.toggleOption('continent', 'asia')
      store.getState().actions.toggleOption('status', 'ended')
    })
    expect(await screen.findByText(/Auch ohne einen einzelnen/)).toBeVisible()
  })

  it('say the number again when the year is taken back', async () => {
    const { store } = render()
    act(() => {
      store.getState().actions.toggleOption('kind', 'twin')
      store.getState().actions.setYear(1980)
    })
    await hear('1 von 3 Orten')
    await userEvent.click(screen.getByRole('button', { name: 'Jahr 1980 entfernen' }))
    await hear('2 von 3 Orten')
  })

  it('keep fields of cooperation and themes of projects apart', async () => {
    render()
    await open()
    await userEvent.click(screen.getByText('Thema der Projekte', { selector: 'summary *, summary' }))
    const themes = screen.getByRole('group', { name: 'Thema der Projekte' })
    await userEvent.click(within(themes).getByRole('button', { name: 'Wasser 1 Ort' }))
    expect(screen.getByRole('button', { name: 'Projekte: Wasser entfernen' })).toBeVisible()
  })
})

describe('what is chosen on a page without filters', () => {
  const renderLine = (line: Page) =>
    renderPage(
      <main id="content" tabIndex={-1}>
        <Narrowed />
      </main>,
      { cities, page: line, wishes: { filter: { ...noFilter, kind: ['twin'], goal: [6] }, year: 1995 } },
    )

  it('can be taken back one by one; the year has controls of its own', async () => {
    renderLine({ name: 'time' })
    expect(chosen().map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Partnerstadt entfernen',
      'Ziel 6 Water entfernen',
    ])
    await hear('1 von 3 Orten')
    await userEvent.click(screen.getByRole('button', { name: 'Ziel 6 Water entfernen' }))
    await hear('2 von 3 Orten')
    await userEvent.click(screen.getByRole('button', { name: 'Partnerstadt entfernen' }))
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('leaves the goal of the page out, and goes at once', async () => {
    const { store } = renderLine({ name: 'goal', goal: 6 })
    expect(chosen()).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }))
    expect(store.getState().view).toMatchObject({ filter: noFilter, year: 1995 })
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

describe('the index in a year', () => {
  it('lists the places of that year, as what they were then', () => {
    const { store } = render()
    act(() => store.getState().actions.setYear(1991))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 von 3 Orten')
    expect(screen.queryByRole('heading', { name: /Projekt/ })).toBeNull()
  })
})
