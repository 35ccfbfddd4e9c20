/** Notices what goes wrong on a kiosk, where nobody can reload the page, and sees to it that it ends well. */
import { type Fault, hungMs, isLoop, remedyFor, withError } from '../../../core/kiosk/healing.ts'
import type { Wish } from '../../../core/release/messages.ts'
import { technicalNote } from '../../../core/kiosk/kioskLog.ts'
import { fetchHealth } from './health.ts'
import { giveSignsOfLife } from './heartbeat.ts'
import { writeDown, writeLogFor } from './logStore.ts'
import { watchMap } from './mapHealing.ts'
import { isRestarting, restartInTime } from './restart.ts'

/** How long the kiosk may take to appear on a new page, in milliseconds. */
const startPatienceMs = 30_000
const tickMs = 1000

function notice(fault: Fault, note = ''): void {
  writeDown(fault, note)
  if (remedyFor(fault) === 'restart') void restartInTime()
}

/** Once for a page, before the program takes it over: it may be that which fails. */
export function watchFaults(): void {
  isWatching = true
  watchErrors()
  watchMainThread()
  watchMap((note) => notice('map', note))
  giveSignsOfLife(() => presence !== 'gone' && presence !== 'missed')
  void fetchHealth().then((health) => health !== null && writeLogFor(health.release))
  setTimeout(function missKiosk() {
    if (presence !== 'awaited') return
    presence = 'missed'
    notice('start')
  }, startPatienceMs)
}

let isWatching = false
let presence: 'awaited' | 'missed' | 'there' | 'gone' = 'awaited'

/** The kiosk stands in the page; the answer is to be called when it does not any more, which it never should. */
export function kioskIsThere(): () => void {
  presence = 'there'
  // The release has shown what it can do; without a worker there is nobody to tell.
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('live' satisfies Wish)
  return function kioskIsGone() {
    presence = 'gone'
    // Drawn again in the same breath, it only has moved.
    setTimeout(() => isWatching && presence === 'gone' && notice('screen'))
  }
}

/** Browsers report this as an error, and it is none. */
const harmless = /^ResizeObserver loop/

function watchErrors(): void {
  let errors: readonly number[] = []
  const count = (error: unknown): void => {
    // What else fails until then is put right by the same restart, and must not push out of the log why it came to it.
    if (isRestarting()) return
    if (error instanceof Error) notice('error', technicalNote(error.name, error.stack ?? ''))
    else notice('error', technicalNote('', ''))
    errors = withError(errors, Date.now())
    if (!isLoop(errors)) return
    errors = []
    notice('loop')
  }
  addEventListener('error', ({ error, message }) => {
    if (!harmless.test(message)) count(error)
  })
  addEventListener('unhandledrejection', ({ reason }) => count(reason))
  addEventListener('vite:preloadError', () => notice('chunk'))
}

/** A block that ends is noticed by its end; of one that never does, whoever waits for signs of life takes care. */
function watchMainThread(): void {
  let last = performance.now()
  let before = circumstances()
  setInterval(function compareClocks() {
    const now = performance.now()
    const stoodStillMs = now - last - tickMs
    const after = circumstances()
    const note = `${Math.round(stoodStillMs / 1000)} s`
    // In the background browsers slow this clock down themselves.
    if (stoodStillMs > hungMs && !before.isHidden && !after.isHidden) {
      // A weak machine needs that long to draw the map at first; a new page would only do it once more.
      if (before.isMapUnderWay || after.isMapUnderWay) writeDown('hung', `${note} map`)
      else notice('hung', note)
    }
    last = now
    before = after
  }, tickMs)
}

const circumstances = () => ({
  isHidden: document.hidden,
  isMapUnderWay:
    document.documentElement.dataset['map'] !== 'gl' &&
    document.querySelector('canvas.maplibregl-canvas') !== null,
})
