/** A service worker for pages under test. */
import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** The browser's side of a worker that is active already. */
export function aWorker() {
  const heard: unknown[] = []
  const active = { postMessage: (message: unknown) => heard.push(message) }
  const waiting = { postMessage: (message: unknown) => heard.push(`waiting: ${String(message)}`) }
  const registration = Object.assign(new EventTarget(), {
    active,
    waiting: null as null | typeof waiting,
    installing: null,
    update: vi.fn(() => Promise.resolve()),
  })
  const container = Object.assign(new EventTarget(), {
    controller: active,
    ready: Promise.resolve(registration),
    register: () => Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
    startMessages: () => undefined,
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  Object.defineProperty(navigator, 'storage', {
    value: { persist: () => Promise.resolve(true) },
    configurable: true,
  })
  const say = (status: unknown) =>
    act(() => {
      container.dispatchEvent(new MessageEvent('message', { data: status }))
    })
  /** The worker that has waited takes over. */
  const takeOver = (): void => {
    registration.waiting = null
    container.dispatchEvent(new Event('controllerchange'))
  }
  return { heard, registration, waiting, say, takeOver }
}
