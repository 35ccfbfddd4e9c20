/**
 * What a kiosk remembers of its faults, across restarts: bounded, and without a word of what visitors look at or type.
 * Whatever is read back may be broken; what cannot be understood is left out.
 */
import * as z from 'zod/mini'
import { catch as orElse } from 'zod/mini'
import { type Fault, faults } from './healing.ts'

const releaseName = z.string().check(z.regex(/^[\w.-]{1,40}$/))
const instant = z.number().check(z.minimum(0))
const count = z.number().check(z.minimum(1))

export const logKinds = [...faults, 'restart', 'updated', 'pin'] as const
export type LogKind = Fault | 'restart' | 'updated' | 'pin'

const LogEntry = z.object({
  /** Milliseconds since 1970, of the first of `count`. */
  at: instant,
  kind: z.enum(logKinds),
  release: orElse(releaseName, 'unknown'),
  count: orElse(count, 1),
  /** Kind of an error and the line of the program it came from; see `technicalNote`. */
  note: orElse(z.string().check(z.regex(/^[\w .:-]{0,100}$/)), ''),
})
export type LogEntry = z.infer<typeof LogEntry>

const Attempt = z.object({ inARow: count, at: instant })

const PinLock = z.object({ wrong: z.number().check(z.minimum(0)), until: instant })

const Kept = z.object({
  entries: orElse(z.array(z.unknown()), []),
  /** The last restart. */
  restart: orElse(z.nullable(Attempt), null),
  /** Which release ran last. */
  release: orElse(z.nullable(releaseName), null),
  /** Wrong numbers at the technicians' door; see technician.ts. */
  lock: orElse(PinLock, { wrong: 0, until: 0 }),
})

export type KioskLog = Omit<z.infer<typeof Kept>, 'entries'> & { readonly entries: readonly LogEntry[] }

export const emptyLog: KioskLog = { entries: [], restart: null, release: null, lock: { wrong: 0, until: 0 } }

/** No more entries than this. */
export const mostEntries = 100
/** No more characters than this as JSON: every entry is short, and all are ASCII. */
export const mostCharacters = 20_000

/** Reads what was kept, the newest entries if there are too many. Never throws. */
export function parseLog(text: string | null): KioskLog {
  const read = Kept.safeParse(parsed(text))
  if (!read.success) return emptyLog
  const entries = read.data.entries.flatMap((entry) => {
    const one = LogEntry.safeParse(entry)
    return one.success ? [one.data] : []
  })
  return bounded({ ...read.data, entries })
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

const sameMs = 60_000

/** With one more entry; the same thing again within a minute is counted instead. */
export function withEntry(log: KioskLog, entry: Omit<LogEntry, 'count'>): KioskLog {
  const last = log.entries.at(-1)
  const isSame =
    last !== undefined &&
    last.kind === entry.kind &&
    last.note === entry.note &&
    last.release === entry.release &&
    Math.abs(entry.at - last.at) < sameMs
  const entries = isSame
    ? [...log.entries.slice(0, -1), { ...last, count: last.count + 1 }]
    : [...log.entries, { ...entry, count: 1 }]
  return bounded({ ...log, entries })
}

function bounded(log: KioskLog): KioskLog {
  let entries = log.entries.slice(-mostEntries)
  while (JSON.stringify({ ...log, entries }).length > mostCharacters) entries = entries.slice(1)
  return { ...log, entries }
}

const knownNames = [
  'AbortError',
  'DataError',
  'EvalError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'QuotaExceededError',
  'RangeError',
  'ReferenceError',
  'SecurityError',
  'SyntaxError',
  'TimeoutError',
  'TypeError',
] as const

/**
 * What may be kept of an error: its kind, if known, and the line of the program. Its message may hold what somebody has
 * typed, or where they were.
 *
 * @param stack  as engines based on V8 write it: the message first, then a line ` at …` for each call
 */
export function technicalNote(name: string, stack: string): string {
  const kind = knownNames.find((known) => known === name) ?? 'Error'
  const line = /^ +at [^\n]*\/assets\/([\w.-]{1,60}\.js:\d{1,9}:\d{1,9})\)?$/m.exec(stack)?.[1]
  return line === undefined ? kind : `${kind} ${line}`
}
