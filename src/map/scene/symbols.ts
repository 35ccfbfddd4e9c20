/**
 * The signs of the map. Shape and colour say the kind; fill and stroke say the status. Drawn from paths, so
 * that the static map, the legend and the engine show the same.
 *
 * A partnership of unclear status is hollow with a dot in it: neither filled (in force) nor barred (decided).
 */
import type { Kind, Status } from '../../core/dataset/partnership.ts'
import { tokenFor, type Token } from './palette.ts'

/** Outlines of about radius 1 around the origin. */
const outlines: Readonly<Record<Kind, string>> = {
  twin: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z',
  friendship: 'M-.9-.9H.9V.9H-.9Z',
  solidarity: 'M0-1.12L1.1.84H-1.1Z',
  project: 'M0-1.22L1.22 0L0 1.22L-1.22 0Z',
  climate: 'M-1.05-1.05H.1A.95.95 0 0 1 1.05-.1V1.05H-.1A.95.95 0 0 1-1.05 .1Z',
}

const insides: Readonly<Record<Exclude<Status, 'active' | 'planned'>, string>> = {
  resting: 'M-.5 0H.5',
  ended: 'M-1.2 1.2L1.2-1.2',
  unclear: 'M0 0H.001',
}

/** One path of a sign, in units of the sign's radius; stroke widths too. */
export type Stroke = {
  readonly path: string
  readonly fill: Token | null
  readonly stroke: Token
  readonly width: number
  readonly dash: readonly number[]
}

/** Radius of a sign in CSS pixels; the chosen place is drawn larger, the others smaller. */
export const signRadius = 5.6

/** Sides of the images of places without and with a ring of goals, in CSS pixels. */
export const signSidePx = 18
export const ringedSidePx = 24

/** The paths of a sign, from back to front. The first is a casing in the colour of paper. */
export function signOf(kind: Kind, status: Status): Stroke[] {
  const [path, token] = [outlines[kind], tokenFor(kind, status)]
  const casing: Stroke = { path, fill: 'paper', stroke: 'paper', width: 0.6, dash: [] }
  if (status === 'active') return [casing, { path, fill: token, stroke: token, width: 0.02, dash: [] }]
  const dash = status === 'planned' ? [0.46, 0.32] : []
  const body: Stroke = { path, fill: 'paper', stroke: token, width: 0.3, dash }
  if (status === 'planned') return [casing, body]
  const width = status === 'unclear' ? 0.62 : 0.34
  return [casing, body, { path: insides[status], fill: null, stroke: token, width, dash: [] }]
}

/** The home city: a ring with a core, in ink. */
export const homeSign: readonly Stroke[] = [
  { path: scaled(1.62), fill: 'paper', stroke: 'paper', width: 0.7, dash: [] },
  { path: scaled(1.62), fill: 'paper', stroke: 'ink', width: 0.29, dash: [] },
  { path: scaled(0.9), fill: 'ink', stroke: 'ink', width: 0.02, dash: [] },
]

function scaled(r: number): string {
  return `M${r} 0A${r} ${r} 0 1 1-${r} 0A${r} ${r} 0 1 1 ${r} 0Z`
}

/** Dashes of a thread by status, in CSS pixels; empty: solid. Unclear: a dash and a dot. */
export const dashes: Readonly<Record<Status, readonly number[]>> = {
  active: [],
  resting: [7, 5],
  ended: [1, 5],
  planned: [3, 4],
  unclear: [9, 4, 1, 4],
}
