/** The log of the kiosk: in memory, and kept where it outlives the restart it tells about. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type KioskLog, type LogKind, parseLog, withEntry } from '../../../core/kiosk/kioskLog.ts'
import { isKiosk } from '../../../state/situation.ts'

const key = 'kioskLog'

/** Storage may be forbidden or full: the log then ends with the page. */
function kept(): string | null {
  try {
    return isKiosk() ? localStorage.getItem(key) : null
  } catch {
    return null
  }
}

const store = createStore<KioskLog>()(() => parseLog(kept()))

let release = 'unknown'

/** Further entries are written under this release. */
export function writeLogFor(running: string): void {
  release = running
  const before = store.getState().release
  if (before === running) return
  changeLog((log) => ({ ...log, release: running }))
  if (before !== null) writeDown('updated')
}

export function changeLog(change: (log: KioskLog) => KioskLog): void {
  store.setState(change)
  try {
    if (isKiosk()) localStorage.setItem(key, JSON.stringify(store.getState()))
  } catch {
    // See above.
  }
}

export const logged = (): KioskLog => store.getState()

/** Writes down what happened; `note` holds nothing but what `technicalNote` lets through, or fixed words. */
export function writeDown(kind: LogKind, note = ''): void {
  changeLog((log) => withEntry(log, { at: Date.now(), kind, release, note }))
}

export const useLog = (): KioskLog => useStore(store)
