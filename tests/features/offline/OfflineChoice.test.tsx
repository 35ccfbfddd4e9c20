import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WorkerStatus } from '../../../src/core/release/messages.ts'
import { OfflineChoice } from '../../../src/features/offline/OfflineChoice.tsx'
import { UpdateNote } from '../../../src/features/offline/UpdateNote.tsx'
import { startLink } from '../../../src/features/offline/workerLink.ts'
import { ToolMessages } from '../../../src/i18n/ToolMessages.tsx'
import { renderPage } from '../../support/renderPage.tsx'
import { aWorker } from './aWorker.ts'

const aStatus = (over: Partial<WorkerStatus>): WorkerStatus => ({
  say: 'status',
  serving: 'r',
  kept: 'essential',
  keptAt: Date.UTC(2026, 10, 24, 12),
  completeBytes: 26_000_000,
  doneBytes: null,
  failure: null,
  isGuest: false,
  ...over,
})

const inside = (part: ReactNode) => <ToolMessages>{part}</ToolMessages>

let worker: ReturnType<typeof aWorker>
let stop: () => void
beforeEach(() => {
  worker = aWorker()
  stop = startLink(false)
})
afterEach(() => {
  stop()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

describe('the atlas without a network', () => {
  it('is offered with its size, loads at a press, can be stopped, and says that it is there', async () => {
    const user = userEvent.setup()
    renderPage(inside(<OfflineChoice />), { cities: [] })
    worker.say(aStatus({}))
    expect(screen.getByText(/etwa 26 MB/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Offline verfügbar machen' }))
    expect(worker.heard).toContain('keep')
    worker.say(aStatus({ doneBytes: 13_000_000 }))
    expect(screen.getByRole('progressbar', { name: '13 MB von 26 MB geladen' })).toHaveValue(13_000_000)
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }))
    expect(worker.heard).toContain('stop')
    worker.say(aStatus({ kept: 'complete' }))
    expect(screen.getByRole('status')).toHaveTextContent('26 MB, 24.11.2026')
    await user.click(screen.getByRole('button', { name: 'Wieder entfernen' }))
    expect(worker.heard).toContain('remove')
  })

  it.each([
    ['network', /Nicht alles ist angekommen/],
    ['wrong', /andere Fassung/],
    ['quota', /nicht genug Platz/],
  ] as const)('says why it could not be kept (%s), and tries again', async (failure, words) => {
    const user = userEvent.setup()
    renderPage(inside(<OfflineChoice />), { cities: [] })
    worker.say(aStatus({ failure }))
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
    expect(worker.heard).toContain('keep')
  })

  it('takes no notice of what is no status', () => {
    renderPage(inside(<OfflineChoice />), { cities: [] })
    worker.say(aStatus({ kept: 'complete' }))
    worker.say({ say: 'status', kept: 'everything' })
    worker.say('nonsense')
    expect(screen.getByRole('button', { name: 'Wieder entfernen' })).toBeVisible()
  })
})

it('a new release is offered quietly, and can be put off', async () => {
  const user = userEvent.setup()
  worker.registration.waiting = worker.waiting
  renderPage(inside(<UpdateNote />), { cities: [] })
  const next = Object.assign(new EventTarget(), { state: 'installed' })
  Object.assign(worker.registration, { installing: next })
  await act(async () => {
    worker.registration.dispatchEvent(new Event('updatefound'))
    next.dispatchEvent(new Event('statechange'))
    await Promise.resolve()
  })
  expect(screen.getByRole('status')).toHaveTextContent('Eine neue Fassung liegt bereit.')
  await user.click(screen.getByRole('button', { name: 'Später' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
