import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { applyUpdate, startLink } from '../../../src/features/offline/workerLink.ts'
import { aWorker } from './aWorker.ts'

let worker: ReturnType<typeof aWorker>
let stop: () => void
const reload = vi.fn()
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { reload })
  reload.mockClear()
  worker = aWorker()
  worker.registration.waiting = worker.waiting
  stop = startLink(false)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

it('a page that wants the new release is loaded anew when its worker takes over, and not before', async () => {
  await applyUpdate()
  expect(worker.heard).toContain('waiting: apply')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).not.toHaveBeenCalled()
  worker.takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

it('a kiosk is not loaded anew under the hands of somebody who has come meanwhile, but after them', async () => {
  let isAlone = true
  await applyUpdate(() => isAlone)
  isAlone = false
  worker.takeOver()
  expect(reload).not.toHaveBeenCalled()
  isAlone = true
  await applyUpdate(() => isAlone)
  expect(reload).toHaveBeenCalledOnce()
})

it('a page that has not asked for the new release stays as it is when another one takes it', () => {
  worker.takeOver()
  expect(reload).not.toHaveBeenCalled()
})
