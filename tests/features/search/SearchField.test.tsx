import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../../src/core/dataset/text.ts'
import type { Page } from '../../../src/core/view/view.ts'
import { SearchField } from '../../../src/features/search/SearchField.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'
import { publicEntries } from '../../support/searchEngine.ts'

const asked: string[] = []
let answer: () => Response = () => new Response('', { status: 404 })

beforeEach(() => {
  asked.length = 0
  answer = () => Response.json(publicEntries('de'))
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('__DATA_VERSION__', 'test')
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

function show(page: Page = { name: 'map', city: null }, locale: Locale = 'de') {
  const shown = renderPage(<SearchField />, { cities: [aCityEntry('trabzon')], page, locale })
  return { ...shown, user: userEvent.setup() }
}
const field = () => screen.getByRole('combobox', { name: 'Suche' })
const results = () => screen.findByRole('listbox', { name: 'Treffer' }, { timeout: 5000 })
const options = () => screen.getAllByRole('option')
const status = () => screen.getByRole('status')

describe('the search field', () => {
  it('asks for nothing before somebody goes there, then for the entries once', async () => {
    const { user } = show()
    expect(asked).toEqual([])
    await user.click(field())
    await waitFor(() => expect(asked).toEqual(['/data/search-de.json?v=test']))
    await user.tab()
    await user.click(field())
    await user.type(field(), 'Tr')
    await results()
    expect(asked).toHaveLength(1)
  })

  it('leads to the list of all places where there is no program', () => {
    show()
    expect(field().closest('form')).toHaveAttribute('action', '/de/list/')
    expect(field()).toHaveAttribute('name', 'q')
  })

  it('keeps its text in the view once typing rests, and follows the view', async () => {
    const { user, store } = show()
    await user.type(field(), 'Novi Sad ')
    await waitFor(() => expect(store.getState().view.query).toBe('Novi Sad'))
    expect(field()).toHaveValue('Novi Sad ')
    act(() => store.getState().actions.setQuery('Leeds'))
    expect(field()).toHaveValue('Leeds')
  })
})

describe('the results', () => {
  it('show the best hit first and the others in named groups', async () => {
    const { user } = show()
    await user.type(field(), 'Trabzon')
    const list = await results()
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    expect(field()).toHaveAttribute('aria-controls', list.id)
    expect(options()[0]).toHaveTextContent(/^Trabzon/)
    const history = within(list).getByRole('group', { name: 'Geschichte' })
    expect(within(history).getAllByRole('option').length).toBeGreaterThan(1)
    expect(status()).toHaveTextContent(/^\d+ Treffer: Trabzon$/)
    expect(screen.getByText(/Auch bekannt als Trapezunt/)).toBeVisible()
  })

  it('mark what fits and ask whether another name was meant', async () => {
    const { user } = show()
    await user.type(field(), 'Trabsohn')
    await results()
    expect(screen.getByText(/Meinten Sie/)).toHaveTextContent('Nichts unter „Trabsohn“. Meinten Sie Trabzon?')
    const marks = [...(options()[0]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)
    expect(marks).toEqual(['Trab', 'on'])
  })

  it('say by which other name a place was found', async () => {
    const { user } = show()
    await user.type(field(), 'Trapezunt')
    await results()
    expect(options()[0]).toHaveTextContent('auch: Trapezunt')
  })

  it('are walked through with the arrow keys, Home and End', async () => {
    const { user } = show()
    await user.type(field(), 'Trabzon')
    await results()
    const current = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
    expect(current()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(current()).toBe(options()[0])
    expect(current()).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{End}')
    expect(current()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(current()).toBeNull()
    await user.keyboard('{ArrowUp}{Home}')
    expect(current()).toBe(options()[0])
    expect(field()).toHaveFocus()
  })

  it('open the best hit with Enter, and clear the field', async () => {
    const { user, store } = show()
    await user.type(field(), 'Trabsohn')
    await results()
    await user.keyboard('{Enter}')
    expect(store.getState().view.page).toEqual({ name: 'map', city: 'trabzon' })
    expect(field()).toHaveValue('')
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('open the best hit after Enter that came before them', async () => {
    let arrive = (): void => undefined
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    vi.stubGlobal('fetch', async () => {
      await arrived
      return answer()
    })
    const { user, store } = show()
    await user.type(field(), 'trabzon{Enter}')
    expect(store.getState().view.page).toEqual({ name: 'map', city: null })
    arrive()
    await waitFor(() => expect(store.getState().view.page).toEqual({ name: 'map', city: 'trabzon' }), {
      timeout: 5000,
    })
    expect(field()).toHaveValue('')
  })

  it('open what is clicked', async () => {
    const { user, store } = show()
    await user.type(field(), 'Sauberes Wasser')
    await results()
    await user.click(screen.getByRole('option', { name: /^Bondo/ }))
    expect(store.getState().view.page).toEqual({ name: 'map', city: 'bondo' })
  })

  it.each([
    ['Sauberes Wasser', { page: { name: 'goal', goal: 6 } }],
    ['Abfall', { filter: { field: ['waste'] } }],
    ['Afrika', { filter: { continent: ['africa'] } }],
    ['Ghana', { page: { name: 'map', city: 'kumasi' } }],
    ['Dortmund', { page: { name: 'map', city: null } }],
  ])('lead where they belong: %s', async (typed, expected) => {
    const { user, store } = show()
    await user.type(field(), typed)
    await results()
    await user.keyboard('{Enter}')
    expect(store.getState().view).toMatchObject(expected)
  })

  it('stay open on a country with several places, at the first of them', async () => {
    const { user, store } = show()
    await user.type(field(), 'Turkey')
    await results()
    await user.keyboard('{Enter}')
    expect(field()).toHaveValue('Türkei')
    await user.keyboard('{Enter}')
    expect(store.getState().view.page).toMatchObject({
      name: 'map',
      city: expect.stringMatching(/hatay|trabzon/),
    })
  })

  it('go away with Escape, then the text, and with Tab', async () => {
    const { user } = show()
    await user.type(field(), 'Trabzon')
    await results()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('option')).toBeNull()
    expect(field()).toHaveValue('Trabzon')
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{ArrowDown}')
    expect(options().length).toBeGreaterThan(1)
    await user.keyboard('{Escape}{Escape}')
    expect(field()).toHaveValue('')
    await user.type(field(), 'Leeds')
    await results()
    await user.tab()
    await user.tab()
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('suggest what there is where nothing is found', async () => {
    const { user } = show()
    await user.type(field(), 'qwxyz')
    await results()
    expect(screen.getByText(/Nichts unter „qwxyz“/)).toBeVisible()
    expect(options().length).toBeGreaterThan(3)
    expect(status()).toHaveTextContent('Nichts gefunden. 6 Vorschläge.')
  })
})

describe('an index that cannot be read', () => {
  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['holds something else', () => Response.json({ version: 1, entries: [{ title: '' }] })],
  ])(
    '%s: the field says so, and tries again',
    async (_case, broken) => {
      answer = broken
      vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const { user } = show()
      await user.type(field(), 'Leeds')
      const alert = await screen.findByRole('alert', undefined, { timeout: 8000 })
      expect(alert).toHaveTextContent(/lässt sich gerade nicht laden/)
      answer = () => Response.json(publicEntries('de'))
      await user.click(within(alert).getByRole('button', { name: 'Noch einmal versuchen' }))
      await results()
      expect(options()[0]).toHaveTextContent(/^Leeds/)
    },
    15_000,
  )
})
