/** A controlled restart: a new page that begins with the attract loop. What was kept of the visit is forgotten. */
import { nextAttempt } from '../../../core/kiosk/healing.ts'
import { forgetVisit } from '../../../state/tab.ts'
import { tellKiosk } from '../kioskStore.ts'
import { canStart, startAddress } from '../startPage.ts'
import { changeLog, logged, writeDown } from './logStore.ts'

/** @returns false where the start page cannot be had; nothing has changed then */
export async function restartNow(inARow = 1): Promise<boolean> {
  if (!(await canStart())) return false
  writeDown('restart')
  changeLog((log) => ({ ...log, restart: { inARow, at: Date.now() } }))
  forgetVisit()
  location.replace(startAddress())
  return true
}

let isUnderWay = false

export const isRestarting = (): boolean => isUnderWay

/**
 * Restarts as soon as the restarts before allow it. While the start page cannot be had, the visit ends in this page, and
 * the restart follows later.
 */
export async function restartInTime(): Promise<void> {
  if (isUnderWay) return
  isUnderWay = true
  let last = logged().restart
  for (;;) {
    const attempt = nextAttempt(last, Date.now())
    // oxlint-disable-next-line no-await-in-loop -- each attempt waits for its time
    await pause(attempt.at - Date.now())
    // oxlint-disable-next-line no-await-in-loop -- and for the end of the one before
    if (await restartNow(attempt.inARow)) return
    tellKiosk({ name: 'ends' })
    last = { ...attempt, at: Date.now() }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
