import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { choose, forgetChoices } from '../../../../src/features/kiosk/visit/choices.ts'
import { DisplayDialog } from '../../../../src/features/kiosk/visit/DisplayDialog.tsx'
import { TakeDialog } from '../../../../src/features/kiosk/visit/TakeDialog.tsx'
import { stubDialogs } from '../../../support/dialogs.ts'
import { aCityEntry } from '../../../support/renderPage.tsx'
import { renderKiosk } from '../../../support/renderKiosk.tsx'

const root = document.documentElement
const page = { name: 'map', city: 'netanya' } as const
const cities = [aCityEntry('netanya')]

beforeEach(() => {
  stubDialogs()
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  return () => {
    forgetChoices()
    sessionStorage.clear()
    vi.unstubAllGlobals()
  }
})

describe('TakeDialog', () => {
  it('shows a code of the view at the public address', async () => {
    renderKiosk(<TakeDialog onClose={vi.fn()} />, {
      cities,
      page,
      config: { publicAddress: 'https://example.org/atlas' },
    })
    expect(await screen.findByRole('img', { name: /example\.org\/atlas\/de\/city\/netanya\// })).toBeVisible()
  })

  it('shows no code that leads nowhere, and says why', async () => {
    renderKiosk(<TakeDialog onClose={vi.fn()} />, { cities, page })
    expect(await screen.findByText(/hat der Betreiber dieses Kiosks noch nicht angegeben/)).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('DisplayDialog', () => {
  it('keeps what is chosen for the pages of this visit', async () => {
    renderKiosk(<DisplayDialog onClose={vi.fn()} />, { cities })
    await userEvent.click(await screen.findByRole('button', { name: 'Groß' }))
    await userEvent.click(screen.getByRole('button', { name: 'Stark' }))
    await userEvent.click(screen.getByRole('button', { name: 'Weiter unten' }))
    expect(screen.getByRole('button', { name: 'Groß' })).toHaveAttribute('aria-pressed', 'true')
    expect(root).toHaveAttribute('data-kiosk-text', 'large')
    expect(root).toHaveAttribute('data-contrast', 'more')
    expect(root).toHaveAttribute('data-kiosk-reach', 'low')
    expect(sessionStorage.getItem('visit')).toBe('large contrast low')
  })

  it('leaves nothing behind when the visit ends', () => {
    const fresh = { ...root.dataset }
    choose({ isLarge: true, hasContrast: true, isLow: true })
    expect({ ...root.dataset }).not.toEqual(fresh)
    forgetChoices()
    expect({ ...root.dataset }).toEqual(fresh)
  })
})
