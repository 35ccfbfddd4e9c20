/** The way to the screen for technicians: touches in a corner, then a number. Pure; the time is passed in. */

/** Side of the corner at the top left that counts, in CSS pixels. */
export const cornerPx = 96
const touches = 5
const withinMs = 4000

/** When the corner was touched; a touch elsewhere begins anew, and the knock is over when it was heard. */
export type Knock = { readonly at: readonly number[]; readonly isHeard: boolean }

export const noKnock: Knock = { at: [], isHeard: false }

/**
 * Five touches in the corner within four seconds, and none elsewhere between them.
 *
 * @param touch  CSS pixels from the top left corner of the window; milliseconds on a clock that never jumps
 */
export function nextKnock(
  knock: Knock,
  touch: { readonly x: number; readonly y: number; readonly at: number },
): Knock {
  if (touch.x >= cornerPx || touch.y >= cornerPx) return noKnock
  const recent = [...(knock.isHeard ? [] : knock.at), touch.at].filter((at) => touch.at - at < withinMs)
  return { at: recent, isHeard: recent.length >= touches }
}

/** Wrong numbers since the last right one, and until when (milliseconds since 1970) no other is taken. */
export type PinLock = { readonly wrong: number; readonly until: number }

export const unlocked: PinLock = { wrong: 0, until: 0 }

const triesBeforePause = 3
const firstPauseMs = 30_000
const longestPauseMs = 600_000

/** After every third wrong number a pause: half a minute, then twice as long each time, ten minutes at most. */
export function afterWrongPin({ wrong }: PinLock, now: number): PinLock {
  const all = wrong + 1
  const pauses = all / triesBeforePause
  if (!Number.isInteger(pauses)) return { wrong: all, until: 0 }
  return { wrong: all, until: now + Math.min(longestPauseMs, firstPauseMs * 2 ** (pauses - 1)) }
}

/** Whole seconds until a number is taken again; never more than the longest pause, even if the clock was set back. */
export const pinPauseSeconds = ({ until }: PinLock, now: number): number =>
  Math.ceil(Math.min(longestPauseMs, Math.max(0, until - now)) / 1000)
