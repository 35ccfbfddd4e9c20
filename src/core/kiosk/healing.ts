/** What a kiosk does about its own faults, and how soon it may do so again. Pure; the time is passed in. */

/** Milliseconds since 1970: a restart has to be counted by the page that comes after it. */
type Instant = number

/** Everything that is noticed. `error`: a single one, of which nobody need have seen anything. */
export const faults = ['map', 'hung', 'chunk', 'loop', 'screen', 'start', 'error'] as const
export type Fault = (typeof faults)[number]

type Remedy = 'none' | 'rebuildMap' | 'restart'

const remedies: Readonly<Record<Fault, Remedy>> = {
  /** The graphics context is gone, or the map could not be drawn: the drawn map stands meanwhile. */
  map: 'rebuildMap',
  /** Nothing moved for seconds; what did that may do it again. */
  hung: 'restart',
  /** A part of the program could not be loaded; browsers do not ask for it a second time. */
  chunk: 'restart',
  /** Errors keep coming. */
  loop: 'restart',
  /** The kiosk has vanished from the page. */
  screen: 'restart',
  /** The page has come, and the kiosk has not. */
  start: 'restart',
  error: 'none',
}

export const remedyFor = (fault: Fault): Remedy => remedies[fault]

/** How long the main thread may stand still, in milliseconds. */
export const hungMs = 5000

/** How long to wait before the first, second, … attempt in a row, in milliseconds. */
export const waitsMs = [0, 5000, 30_000, 120_000, 600_000] as const
/** Attempts that lie this long before a fault have nothing to do with it, in milliseconds. */
export const quietMs = 600_000

/** A restart, or a new try with the map: the how manieth in a row it was, and when. */
export type Attempt = { readonly inARow: number; readonly at: Instant }

/**
 * The attempt that answers a fault noticed `now`; its time is never before `now`, and at most the longest wait after it,
 * even where the clock was set back meanwhile.
 *
 * @param last  the attempt before, null where there was none
 */
export function nextAttempt(last: Attempt | null, now: Instant): Attempt {
  const passed = last === null ? quietMs : Math.max(0, now - last.at)
  if (last === null || passed >= quietMs) return { inARow: 1, at: now }
  const wait = waitsMs[Math.min(last.inARow, waitsMs.length - 1)] ?? 0
  return { inARow: last.inARow + 1, at: now + Math.max(0, wait - passed) }
}

const loopMs = 60_000
const loopCount = 5

/** Errors of the last minute with one more; more than five of them are a loop. */
export function withError(before: readonly Instant[], now: Instant): readonly Instant[] {
  return [...before.filter((at) => at <= now && now - at < loopMs), now]
}

export const isLoop = (errors: readonly Instant[]): boolean => errors.length > loopCount
