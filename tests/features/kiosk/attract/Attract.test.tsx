import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualKiosk } from '../../../../src/core/kiosk/kioskConfig.ts'
import { attracting } from '../../../../src/core/kiosk/kioskState.ts'
import { noFilter } from '../../../../src/core/filter/filter.ts'
import { selectedCity } from '../../../../src/core/view/transitions.ts'
import { plainView } from '../../../../src/core/view/view.ts'
import { KioskScreen } from '../../../../src/features/kiosk/KioskScreen.tsx'
import { kioskNow, startKiosk } from '../../../../src/features/kiosk/kioskStore.ts'
import { KioskMessages } from '../../../../src/i18n/KioskMessages.tsx'
import { aCity, aDossier } from '../../../support/dataset.ts'
import { stubDialogs } from '../../../support/dialogs.ts'
import { aCityEntry, renderPage } from '../../../support/renderPage.tsx'

const both = (de: string, en = de) => ({ de, en })
const netanya = aCityEntry('netanya', {
  name: both('Netanja', 'Netanya'),
  localName: { text: 'נתניה', language: 'he' },
  countryName: both('Israel'),
  position: [34.86, 32.33],
  partnerships: [{ kind: 'twin', status: 'active', since: '1981' }],
})
const rostov = aCityEntry('rostov', {
  name: both('Rostow'),
  localName: { text: 'Ростов', language: 'ru' },
  countryName: both('Russland', 'Russia'),
  partnerships: [{ kind: 'twin', status: 'resting', since: '1977' }],
  turns: [{ date: '2022-03-31', turn: 'rests' }],
})
const cities = [netanya, rostov]
const start = { name: 'map', city: null } as const
const root = document.documentElement

const isQuiet = { current: false }
const isHidden = vi.spyOn(document, 'hidden', 'get')

beforeEach(() => {
  stubDialogs()
  isQuiet.current = false
  isHidden.mockReturnValue(false)
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isQuiet.current && query.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe: () => void
      disconnect = () => undefined
      constructor(measured: (entries: readonly object[]) => void) {
        this.observe = () => measured([{ contentRect: { width: 1000, height: 1000 } }])
      }
    },
  )
  vi.stubGlobal('scrollTo', vi.fn())
  root.dataset['map'] = 'gl'
})
afterEach(async () => {
  cleanup()
  await frame()
  sessionStorage.clear()
  for (const name of ['map', 'theme', 'attract']) delete root.dataset[name]
})

async function attract(options: Partial<Parameters<typeof renderPage>[1]> = {}, placeSeconds = 60) {
  startKiosk({ state: attracting, config: { ...usualKiosk, placeSeconds } })
  const rendered = renderPage(
    <KioskMessages>
      <KioskScreen open={() => undefined} />
    </KioskMessages>,
    { cities, page: start, ...options },
  )
  await screen.findByRole('heading')
  await waitFor(() => expect(selectedCity(rendered.store.getState().view)).not.toBeNull())
  return rendered
}

const touch = (element: Element) => fireEvent.pointerDown(element)
const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)))

describe('a kiosk that nobody uses', () => {
  it('introduces the first partner in its own script, and how things stand between it and home', async () => {
    await attract()
    const name = screen.getByRole('heading', { name: 'Ростов' })
    expect(name).toHaveAttribute('lang', 'ru')
    expect(
      screen.getByText(/Rostow, Russland\. Partnerstadt seit 1977, ruht seit 2022, 0 km\./),
    ).toBeVisible()
    expect(screen.getByRole('img', { name: 'Ort 1 von 2' })).toBeVisible()
  })

  it('turns the globe to the place, in the year in which its partnership began', async () => {
    const { store } = await attract()
    expect(store.getState().view).toMatchObject({
      page: { name: 'map', city: 'rostov' },
      projection: 'globe',
      year: 1977,
    })
    expect(root.dataset).toMatchObject({ theme: 'dark', attract: '' })
    expect(sessionStorage.getItem('theme')).toBeNull()
  })

  it('greets in the language of the place, and says where nobody has checked that', async () => {
    const greeting = {
      language: 'ru',
      hello: { text: 'Здравствуйте', inSource: true },
      welcome: { text: 'Добро пожаловать', inSource: true },
      meaning: both('Guten Tag'),
      checkedBySpeaker: false,
      sources: ['s1'],
    }
    await attract({ dossiers: [aDossier({ city: aCity('rostov', { greeting }) })] })
    const hello = screen.getByText('Здравствуйте')
    expect(hello).toHaveAttribute('lang', 'ru')
    expect(hello.closest('p')).toHaveTextContent('Здравствуйте aus')
    expect(hello.closest('p')).toHaveTextContent('ungeprüft')
  })

  it('tells of what has ended or is not known as of what it is', async () => {
    const told = async (status: 'ended' | 'unclear', until?: string) => {
      const partnership = { kind: 'project', status, since: '2011', ...(until && { until }) } as const
      const { unmount } = await attract({ cities: [aCityEntry('there', { partnerships: [partnership] })] })
      const text = document.querySelector('.kiosk-about')?.textContent
      unmount()
      return text
    }
    expect(await told('ended', '2024')).toContain('Projektpartnerschaft 2011 bis 2024, beendet')
    expect(await told('unclear', '2025')).toContain(
      'Projektpartnerschaft 2011 bis 2025, Fortsetzung ungeklärt',
    )
    expect(await told('unclear')).toContain('begonnen 2011, heutiger Stand ungeklärt')
  })

  it('goes from place to place, and from the last one to the first', async () => {
    const { store } = await attract({}, 0.05)
    await screen.findByRole('heading', { name: 'נתניה' })
    expect(store.getState().view.page).toEqual({ name: 'map', city: 'netanya' })
    await screen.findByRole('heading', { name: 'Ростов' })
  })

  it('stands still while it is held, out of sight, or without a moving map', async () => {
    await attract({}, 0.2)
    await userEvent.click(screen.getByRole('button', { name: 'Anhalten' }))
    const shown = screen.getByRole('heading').textContent
    await pause(500)
    expect(screen.getByRole('heading')).toHaveTextContent(shown)
    isHidden.mockReturnValue(true)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }))
    await pause(500)
    expect(screen.getByRole('heading')).toHaveTextContent(shown)
    isHidden.mockReturnValue(false)
    root.dataset['map'] = 'static'
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    await pause(500)
    expect(screen.getByRole('heading')).toHaveTextContent(shown)
    expect(kioskNow().state.phase).toBe('attract')
    root.dataset['map'] = 'gl'
    await waitFor(() => expect(screen.getByRole('heading').textContent).not.toBe(shown))
  })

  for (const [reason, prepare] of [
    ['motion is not wanted', () => (isQuiet.current = true)],
    ['the map cannot move', () => (root.dataset['map'] = 'failed')],
  ] as const)
    it(`leaves the map still and waits to be asked for the next place where ${reason}`, async () => {
      prepare()
      const { store } = await attract({}, 0.05)
      await pause(200)
      expect(store.getState().view).toMatchObject({ projection: 'flat', year: null })
      await userEvent.click(screen.getByRole('button', { name: 'Nächster Ort' }))
      expect(screen.getByRole('heading')).toHaveTextContent('נתניה')
      expect(store.getState().view).toEqual(plainView('de', { name: 'map', city: 'netanya' }))
      expect(screen.queryByRole('button', { name: 'Anhalten' })).toBeNull()
    })

  it('speaks one sentence to a screen reader, at the button that begins, and nothing by itself', async () => {
    const { container } = await attract()
    const button = screen.getByRole('button', { name: 'Bildschirm berühren' })
    expect(button).toHaveAccessibleDescription(/öffnen Sie den Atlas/)
    expect(container.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull()
    expect(screen.getByRole('dialog', { name: 'Atlas' })).toHaveAttribute('open')
  })
})

describe('a touch', () => {
  it('anywhere ends it, and begins the visit with the plain view in the usual theme, whatever there was before', async () => {
    root.dataset['theme'] = 'light'
    const { store } = await attract({
      page: { name: 'goal', goal: 6 },
      wishes: { filter: { ...noFilter, kind: ['twin'] }, query: 'no', year: 1990 },
    })
    expect(store.getState().view.filter).toEqual(noFilter)
    touch(screen.getByRole('heading'))
    expect(kioskNow().state.phase).toBe('visit')
    expect(store.getState().view).toEqual(plainView('de', start))
    await frame()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(root.dataset['attract']).toBeUndefined()
    expect(root.dataset['theme']).toBe('light')
    expect(scrollTo).toHaveBeenCalledWith({ top: 0 })
  })

  it('presses nothing of what lies under the finger then, and the next one does', async () => {
    await attract()
    const pressed = vi.fn()
    document.body.addEventListener('click', pressed)
    touch(screen.getByRole('heading'))
    fireEvent.click(document.body)
    expect(pressed).not.toHaveBeenCalled()
    touch(document.body)
    fireEvent.click(document.body)
    expect(pressed).toHaveBeenCalledOnce()
    document.body.removeEventListener('click', pressed)
  })

  it('is the key of a keyboard, too', async () => {
    await attract()
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(kioskNow().state.phase).toBe('visit')
  })
})
