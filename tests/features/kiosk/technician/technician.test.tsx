import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyLog, parseLog } from '../../../../src/core/kiosk/kioskLog.ts'
import { Healing } from '../../../../src/features/kiosk/healing/Healing.tsx'
import { changeLog, writeDown } from '../../../../src/features/kiosk/healing/logStore.ts'
import { KioskMessages } from '../../../../src/i18n/KioskMessages.tsx'
import { ToolMessages } from '../../../../src/i18n/ToolMessages.tsx'
import { stubDialogs } from '../../../support/dialogs.ts'
import { renderPage } from '../../../support/renderPage.tsx'

let pin: string | null = '2468'
const health = { version: '9.9.9', release: 'ab12cd34ef56', dataDate: '2026-11-23', files: 410 }

beforeEach(() => {
  stubDialogs()
  pin = '2468'
  document.documentElement.dataset['situation'] = 'kiosk'
  changeLog(() => emptyLog)
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.includes('kiosk') ? { pin } : health),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  delete document.documentElement.dataset['situation']
  localStorage.clear()
})

function show(locale: 'de' | 'en' = 'de') {
  const shown = renderPage(
    <ToolMessages>
      <KioskMessages>
        <Healing />
        <p>Atlas</p>
      </KioskMessages>
    </ToolMessages>,
    { cities: [], locale },
  )
  return { ...shown, user: userEvent.setup() }
}

async function knock(times = 5): Promise<void> {
  await screen.findByText('Atlas')
  for (let time = 0; time < times; time++) fireEvent.pointerDown(document.body, { clientX: 10, clientY: 10 })
}

const enter = async (user: ReturnType<typeof show>['user'], digits: string) => {
  for (const digit of [...digits, 'OK']) await user.click(screen.getByRole('button', { name: digit }))
}

const kept = () => parseLog(localStorage.getItem('kioskLog'))

describe('the way to the screen for technicians', () => {
  it('asks for the number after five touches in the corner, not after four', async () => {
    const { user } = show()
    await knock(4)
    expect(screen.queryByRole('dialog')).toBeNull()
    await knock(1)
    expect(await screen.findByRole('dialog', { name: 'Nummer eingeben' })).toBeVisible()
    await enter(user, '2468')
    expect(await screen.findByRole('dialog', { name: 'Technik' })).toBeVisible()
    expect(await screen.findByText('ab12cd34ef56')).toBeVisible()
  })

  it('stays closed where no number was set', async () => {
    pin = null
    show()
    await knock()
    await act(async () => undefined)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes no number for half a minute after three wrong ones, even after a restart', async () => {
    const { user } = show('en')
    await knock()
    await screen.findByRole('dialog', { name: 'Enter the number' })
    for (const wrong of ['1111', '2222']) {
      await enter(user, wrong)
      expect(screen.getByRole('status')).toHaveTextContent('That is not the right number.')
    }
    await enter(user, '3333')
    expect(screen.getByRole('status')).toHaveTextContent(/Please wait (29|30) seconds/)
    expect(screen.getByRole('button', { name: '2' })).toBeDisabled()
    expect(kept().lock.wrong).toBe(3)
    expect(kept().entries).toMatchObject([{ kind: 'pin', count: 3 }])
    expect(localStorage.getItem('kioskLog')).not.toMatch(/1111|2222|3333/)
  })

  it('takes the keys of a keyboard too', async () => {
    const { user } = show()
    await knock()
    await screen.findByRole('dialog', { name: 'Nummer eingeben' })
    await user.keyboard('9{Backspace}2468{Enter}')
    expect(await screen.findByRole('dialog', { name: 'Technik' })).toBeVisible()
  })

  it('is closed again by itself', async () => {
    show()
    await screen.findByText('Atlas')
    vi.useFakeTimers()
    await knockNow()
    expect(screen.getByRole('dialog')).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(29_000))
    fireEvent.pointerDown(screen.getByRole('dialog'))
    await act(() => vi.advanceTimersByTimeAsync(29_000))
    expect(screen.getByRole('dialog')).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

async function knockNow(): Promise<void> {
  for (let time = 0; time < 5; time++) fireEvent.pointerDown(document.body, { clientX: 10, clientY: 10 })
  await act(() => vi.advanceTimersByTimeAsync(0))
}

describe('the screen for technicians', () => {
  it('shows what was written down, and forgets it when asked', async () => {
    writeDown('hung', '6 s')
    const { user } = show()
    await knock()
    await screen.findByRole('dialog')
    await enter(user, '2468')
    expect(await screen.findByRole('cell', { name: 'Programm stand still' })).toBeVisible()
    expect(screen.getByRole('cell', { name: '6 s' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Protokoll leeren' }))
    expect(screen.queryByRole('cell')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Das Protokoll ist leer.')
    expect(kept().entries).toEqual([])
  })

  it('stays where it is when the server does not answer', async () => {
    const { user } = show()
    await knock()
    await screen.findByRole('dialog')
    await enter(user, '2468')
    const restart = await screen.findByRole('button', { name: 'Jetzt neu starten' })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    await user.click(restart)
    expect(await screen.findByText('Der Server antwortet nicht. Alles bleibt, wie es ist.')).toBeVisible()
    expect(kept().restart).toBeNull()
  })

  it('counts the touches of a touch test', async () => {
    const { user } = show()
    await knock()
    await screen.findByRole('dialog')
    await enter(user, '2468')
    await user.click(await screen.findByRole('button', { name: 'Berührungstest' }))
    const area = screen.getByRole('dialog', { name: 'Berührungstest' })
    fireEvent.pointerDown(area, { clientX: 5, clientY: 5 })
    fireEvent.pointerDown(area, { clientX: 300, clientY: 300 })
    expect(screen.getByRole('status')).toHaveTextContent('2 Berührungen, 1 von 4 Ecken')
  })
})
