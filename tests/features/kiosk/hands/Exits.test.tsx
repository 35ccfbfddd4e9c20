import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Exits } from '../../../../src/features/kiosk/hands/Exits.tsx'
import { showPart } from '../../../../src/features/kiosk/hands/showPart.ts'
import type { OpenView } from '../../../../src/features/kiosk/hands/useFollow.ts'
import { startKiosk, kioskNow } from '../../../../src/features/kiosk/kioskStore.ts'
import { useViewActions } from '../../../../src/state/viewStore.ts'
import { stubDialogs } from '../../../support/dialogs.ts'
import { modulesOf, readQr } from '../../../support/readQr.ts'
import { renderKiosk } from '../../../support/renderKiosk.tsx'

beforeEach(() => {
  stubDialogs()
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
  window.scrollTo = () => undefined
})

/** As on a page that has come with its land. */
function Guarded() {
  const { showView } = useViewActions()
  const open: OpenView = (view, part = '') => {
    showView(view)
    showPart(part)
  }
  return <Exits open={open} />
}

async function aPage(publicAddress: string | null = null) {
  const rendered = renderKiosk(
    <>
      <main id="content">
        <h1 tabIndex={-1}>Leeds</h1>
        <a href="https://www.leeds.gov.uk/twinning?a=1">
          Stadt Leeds <span className="visually-hidden">(verlässt den Atlas)</span>
        </a>
        <a href="/data/cities/leeds.json" download>
          Daten
        </a>
        <a href="mailto:atlas@dortmund.example">Schreiben</a>
        <a href="/de/city/xian/">Xi’an</a>
        <a href="#part">Teil</a>
        <h2 id="part">Teil der Seite</h2>
      </main>
      <Guarded />
    </>,
    { config: { publicAddress } },
  )
  await screen.findByRole('heading', { name: 'Leeds' })
  return rendered
}

/** @returns whether the browser would have followed the link */
const touch = (name: RegExp): boolean => fireEvent.click(screen.getByRole('link', { name }))
const dialog = () => screen.findByRole('dialog')

async function code(): Promise<string> {
  const [, dark] = (await screen.findByRole('img', { name: /QR-Code/ })).querySelectorAll('path')
  const size = Number(dark?.closest('svg')?.getAttribute('viewBox')?.split(' ')[2])
  return readQr(modulesOf(dark?.getAttribute('d') ?? '', size).modules)
}

describe('a link that leads out of a kiosk', () => {
  it('is a code of its whole address, with its name and the address as text', async () => {
    await aPage()
    expect(touch(/Stadt Leeds/)).toBe(false)
    expect(await dialog()).toHaveAccessibleName('Auf dem Telefon öffnen')
    expect(screen.getByText('Stadt Leeds', { selector: 'b' })).toBeVisible()
    expect(screen.getByText('leeds.gov.uk/twinning?a=1')).toBeVisible()
    expect(await code()).toBe('https://www.leeds.gov.uk/twinning?a=1')
  })

  it('names files of the atlas as they can be found from outside', async () => {
    await aPage('https://atlas.example')
    expect(touch(/Daten/)).toBe(false)
    expect(await code()).toBe('https://atlas.example/data/cities/leeds.json')
  })

  it('says plainly that nobody has named an address', async () => {
    await aPage()
    touch(/Daten/)
    expect(await dialog()).toHaveTextContent(/hat der Betreiber noch nicht angegeben/)
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('hands letters over, too', async () => {
    await aPage()
    expect(touch(/Schreiben/)).toBe(false)
    expect(await code()).toBe('mailto:atlas@dortmund.example')
  })

  it('is closed by its button, and with the visit', async () => {
    await aPage()
    touch(/Stadt Leeds/)
    await userEvent.click(await screen.findByRole('button', { name: 'Zurück zum Atlas' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    touch(/Stadt Leeds/)
    await dialog()
    startKiosk({ ...kioskNow(), state: { phase: 'reset' } })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('a link within the atlas', () => {
  it('is followed in place', async () => {
    const { store } = await aPage()
    expect(touch(/Xi’an/)).toBe(false)
    expect(store.getState().view.page).toEqual({ name: 'map', city: 'xian' })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Leeds' })).toHaveFocus())
  })

  it('leads to a part of the page without a step in the history', async () => {
    await aPage()
    const { length } = history
    expect(touch(/^Teil$/)).toBe(false)
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Teil der Seite' })).toHaveFocus())
    expect([history.length, location.hash]).toEqual([length, ''])
  })

  it('opens no window of its own by other buttons or keys', async () => {
    const { store } = await aPage()
    const link = screen.getByRole('link', { name: /Xi’an/ })
    const middle = createEvent('auxclick', link, { bubbles: true, cancelable: true, button: 1 })
    expect(fireEvent(link, middle)).toBe(false)
    expect(store.getState().view.page).toEqual({ name: 'map', city: 'leeds' })
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(false)
  })
})
