import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kioskNow } from '../../../../src/features/kiosk/kioskStore.ts'
import { Asking } from '../../../../src/features/kiosk/visit/Asking.tsx'
import { stubDialogs } from '../../../support/dialogs.ts'
import { aCityEntry } from '../../../support/renderPage.tsx'
import { renderKiosk } from '../../../support/renderKiosk.tsx'

const page = { name: 'map', city: 'netanya' } as const
const cities = [aCityEntry('netanya', { name: { de: 'Netanja', en: 'Netanya' } })]

const ask = (options: Partial<Parameters<typeof renderKiosk>[1]> = {}) => {
  renderKiosk(<Asking />, {
    cities,
    page,
    state: { phase: 'asking', askedAt: performance.now() },
    ...options,
  })
  return screen.findByRole('dialog', { name: 'Sind Sie noch da?' })
}

beforeEach(() => {
  stubDialogs()
  HTMLDialogElement.prototype.close = vi.fn()
})
afterEach(() => vi.restoreAllMocks())

describe('Asking', () => {
  it('names the place that one would go on with, and goes on', async () => {
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Ja, weiter mit Netanja' }))
    expect(kioskNow().state.phase).toBe('visit')
  })

  it.each([
    [{ name: 'time' } as const, 'Ja, weiter mit der Zeitleiste'],
    [{ name: 'goal', goal: 6 } as const, 'Ja, weiter mit Ziel 6'],
    [{ name: 'goals' } as const, 'Ja, weiter mit den Zielen'],
    [{ name: 'map', city: null } as const, 'Ja, weiter mit der Karte'],
    [{ name: 'document', path: 'privacy' } as const, 'Ja, hier weiterlesen'],
  ])('says where one is: %o', async (where, name) => {
    await ask({ page: where })
    expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('ends the visit at once for whoever wants that', async () => {
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Neu beginnen' }))
    expect(kioskNow().state.phase).toBe('reset')
  })

  it('takes the key that closes dialogs for an answer', async () => {
    const dialog = await ask()
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
    expect(kioskNow().state.phase).toBe('visit')
  })

  it('counts every second down, and says few of them', async () => {
    const dialog = await ask()
    expect(dialog.querySelectorAll('.kiosk-seconds [data-left]')).toHaveLength(25)
    const said = within(dialog).getByRole('status')
    expect(said).toBeEmptyDOMElement()
    const { state } = kioskNow()
    const askedAt = state.phase === 'asking' ? state.askedAt : 0
    vi.spyOn(performance, 'now').mockReturnValue(askedAt + 18_500)
    expect(await screen.findByText(/^In 7 Sekunden beginnt/)).toBeInTheDocument()
    expect(said).toHaveTextContent(/^Noch 10 Sekunden$/)
    expect(dialog.querySelectorAll('.kiosk-seconds [data-left]')).toHaveLength(7)
  })
})
