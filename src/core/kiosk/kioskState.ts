/** A visit to a kiosk: attract → visit → asked whether somebody is there → reset. Pure; the time is passed in. */
import type { KioskConfig } from './kioskConfig.ts'

/** Milliseconds on a clock that never jumps, such as `performance.now()`. */
type Instant = number

export type KioskState =
  /** Nobody is there; the atlas shows itself. */
  | { readonly phase: 'attract' }
  | { readonly phase: 'visit'; readonly touchedAt: Instant }
  /** The visitor is asked; everything stays as it is until the answer or the end. */
  | { readonly phase: 'asking'; readonly askedAt: Instant }
  /** The visit is over: whoever shows this state clears everything and begins anew. */
  | { readonly phase: 'reset' }

export type KioskEvent =
  /** The screen was touched, or something was done that only a person does. */
  | { readonly name: 'touched'; readonly at: Instant }
  /** "I'm still here": an ordinary touch beside the dialog does not answer it. */
  | { readonly name: 'stays'; readonly at: Instant }
  /** "Start again", or a fault nobody can mend by touch. */
  | { readonly name: 'ends' }
  | { readonly name: 'time'; readonly at: Instant }

type Times = Pick<KioskConfig, 'idleSeconds' | 'countdownSeconds'>

export const attracting: KioskState = { phase: 'attract' }
export const visiting = (at: Instant): KioskState => ({ phase: 'visit', touchedAt: at })

/** The same object where nothing changes. */
export function nextKiosk(state: KioskState, event: KioskEvent, times: Times): KioskState {
  switch (event.name) {
    case 'touched':
      return state.phase === 'attract' || state.phase === 'visit' ? visiting(event.at) : state
    case 'stays':
      return state.phase === 'asking' ? visiting(event.at) : state
    case 'ends':
      return state.phase === 'attract' ? state : { phase: 'reset' }
    case 'time':
      return afterTime(state, event.at, times)
  }
}

/** A machine that slept through both times asks all the same: somebody may stand before it. */
function afterTime(state: KioskState, at: Instant, times: Times): KioskState {
  if (state.phase === 'visit' && at - state.touchedAt >= times.idleSeconds * 1000)
    return { phase: 'asking', askedAt: at }
  if (state.phase === 'asking' && at - state.askedAt >= times.countdownSeconds * 1000)
    return { phase: 'reset' }
  return state
}

/** Whole seconds until the reset, 0 at the end. @returns null where nobody is asked */
export function secondsLeft(state: KioskState, at: Instant, { countdownSeconds }: Times): number | null {
  if (state.phase !== 'asking') return null
  return Math.max(0, Math.ceil(countdownSeconds - (at - state.askedAt) / 1000))
}
