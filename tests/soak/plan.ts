/** What a crowd does to a kiosk, one deed after the other: the same seed, the same crowd. */
import { randomFrom } from '../support/generatedAtlas.ts'

/** Shares of the screen's width and height, 0 to 1. */
export type Spot = { readonly x: number; readonly y: number }

/** What is broken on purpose. */
export const faults = [
  'context loss',
  'network flapping',
  'service worker killed',
  'clock jump',
  'blocked main thread',
  'unhandled rejection',
  'renderer killed',
] as const
export type Fault = (typeof faults)[number]

/** `pick` chooses among what is there at that moment: a share of the list's length, 0 to before 1. */
export type Deed =
  | { readonly kind: 'control' | 'place' | 'goal' | 'language' | 'text size'; readonly pick: number }
  | { readonly kind: 'year' | 'touch'; readonly at: Spot }
  | { readonly kind: 'swipe'; readonly from: Spot; readonly to: Spot }
  /** Two fingers around a spot; `from` and `to` are half their distance as a share of the width. */
  | { readonly kind: 'pinch'; readonly at: Spot; readonly from: number; readonly to: number }
  /** One drags while another touches. */
  | { readonly kind: 'two people'; readonly from: Spot; readonly to: Spot; readonly other: Spot }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'wake' }
  /** Nobody comes for a while. */
  | { readonly kind: 'rest'; readonly seconds: number }
  /** Nobody touches anything until the kiosk asks, and somebody answers. */
  | { readonly kind: 'answer' }
  /** Nobody touches anything until the kiosk has asked in vain and begun anew. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'begin anew' }
  | { readonly kind: 'fault'; readonly fault: Fault }

const words = ['lee', 'buf', 'kuma', 'nowi', 'xian', 'ost', 'zzz', 'a'] as const

/**
 * A killed renderer hides what leaks: it comes first, so that it lies in the time of warming up, and then seldom. A round
 * of faults takes minutes.
 */
const roundsBetweenKills = 6

/**
 * An endless row of visits, each of some deeds with faults among them. In the first visit every deed is followed by one, so
 * that the shortest run sees them all. @param seed  an integer
 */
export function* planOf(seed: number): Generator<Deed, never> {
  const random = randomFrom(seed)
  const waiting: Fault[] = []
  for (let round = 0, visit = 0; ; visit++) {
    if (visit > 0 && random() < 0.35) yield { kind: 'rest', seconds: 5 + Math.floor(random() * 20) }
    yield { kind: 'wake' }
    const count = visit === 0 ? faults.length : 4 + Math.floor(random() * 7)
    const faulty = new Set([Math.floor(random() * count), Math.floor(random() * count)])
    for (let done = 0; done < count; done++) {
      yield deed(random)
      if (visit > 0 && !faulty.has(done)) continue
      if (waiting.length === 0) waiting.push(...roundOfFaults(round++, random))
      const fault = waiting.shift()
      if (fault !== undefined) yield { kind: 'fault', fault }
    }
    yield* endOf(visit, random)
  }
}

/** All of them once, in any order; all but the killed renderer in most rounds. */
function roundOfFaults(round: number, random: () => number): readonly Fault[] {
  const wanted = faults.filter((fault) => fault !== 'renderer killed' || round % roundsBetweenKills === 0)
  const keyed = wanted.map((fault) => ({ fault, key: fault === 'renderer killed' ? 0 : random() }))
  return keyed.sort((one, other) => one.key - other.key).map(({ fault }) => fault)
}

/** The first visit is left, so that the shortest run sees the whole way from asking to the start. */
function* endOf(visit: number, random: () => number): Generator<Deed> {
  const dice = random()
  if (visit > 0 && dice < 0.3) yield { kind: 'answer' }
  yield { kind: visit === 0 || dice < 0.65 ? 'leave' : 'begin anew' }
}

function deed(random: () => number): Deed {
  const spot = (): Spot => ({ x: 0.02 + random() * 0.96, y: 0.02 + random() * 0.96 })
  const dice = random()
  const pick = random()
  if (dice < 0.24) return { kind: 'control', pick }
  if (dice < 0.38) return { kind: 'touch', at: spot() }
  if (dice < 0.5) return { kind: 'swipe', from: spot(), to: spot() }
  if (dice < 0.58)
    return { kind: 'pinch', at: spot(), from: 0.05 + random() * 0.2, to: 0.05 + random() * 0.2 }
  if (dice < 0.66) return { kind: 'two people', from: spot(), to: spot(), other: spot() }
  if (dice < 0.72) return { kind: 'search', text: words[Math.floor(pick * words.length)] ?? 'a' }
  if (dice < 0.84) return { kind: 'place', pick }
  if (dice < 0.89) return { kind: 'goal', pick }
  if (dice < 0.94) return { kind: 'year', at: spot() }
  return { kind: dice < 0.97 ? 'language' : 'text size', pick }
}
