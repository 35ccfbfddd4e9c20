/** What a soak has seen. Times are seconds since its start. */
import type { Fault } from './plan.ts'

export type Phase = 'attract' | 'visit' | 'asking' | 'reset' | 'unknown'

/** Bytes and numbers of things at one moment; null where it could not be measured. */
export type Sample = {
  readonly at: number
  readonly phase: Phase
  /** JavaScript heap in use; `isCollected` says that rubbish was collected just before. */
  readonly heap: number | null
  readonly isCollected: boolean
  readonly nodes: number | null
  readonly listeners: number | null
  /** WebGL contexts that are not lost, and whether the moving map was on show then. */
  readonly contexts: number | null
  readonly showsGl: boolean
  /** How far the map has come, in the atlas's own words: `gl`, `static`, `failed`; empty where there is none. */
  readonly map: string
  /** Proportional set size of the browser with all its processes. */
  readonly pss: number | null
  /** Programs that wanted a core, for each core there is: above 1, whatever is timed is late. Mean of a minute. */
  readonly load: number
}

export type Recovery = {
  readonly fault: Fault
  readonly at: number
  /** Seconds from the fault until the kiosk answers again; null: it did not. */
  readonly seconds: number | null
  /** After a lost context: seconds until the moving map is there again, null: it was not seen. */
  readonly mapSeconds?: number | null
}

export type Reset = {
  readonly at: number
  readonly differences: readonly string[]
}

/** `isPlanted`: an error made on purpose, or what the network did not bring while it was cut. */
export type Complaint = {
  readonly at: number
  readonly kind:
    | 'page error'
    | 'console error'
    | 'request failed'
    | 'crash'
    | 'no sign of life'
    | 'left the atlas'
    | 'not restored'
  readonly text: string
  readonly isPlanted: boolean
}

export type SoakRecord = {
  readonly seed: number
  readonly minutes: number
  readonly idleSeconds: number
  readonly countdownSeconds: number
  /** How long a fault may take until the kiosk answers again. */
  readonly limitSeconds: number
  readonly samples: readonly Sample[]
  readonly recoveries: readonly Recovery[]
  readonly resets: readonly Reset[]
  readonly complaints: readonly Complaint[]
  /** How often each deed was done, and how often what it needs was not there. */
  readonly deeds: Readonly<Record<string, number>>
  readonly missing: Readonly<Record<string, number>>
}
