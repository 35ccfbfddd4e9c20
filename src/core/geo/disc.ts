/** Cuts outlines at the rim of a round map, see azimuthal.ts. */
import type { LngLat } from '../dataset/city.ts'
import { azimuthal, type DiscPoint, farthestKm } from './azimuthal.ts'

/** A closed line on the plane of longitude and latitude; longitudes are unwrapped, a ring round a pole closes through it. */
type Ring = readonly LngLat[]

/** Along the rim a curve is drawn by steps of this turn, in radians: 5°. */
const stepRadians = Math.PI / 36

const lengthOf = ({ x, y }: DiscPoint): number => Math.hypot(x, y)
const angleOf = ({ x, y }: DiscPoint): number => Math.atan2(y, x)
const polar = (km: number, angle: number): DiscPoint => ({ x: km * Math.cos(angle), y: km * Math.sin(angle) })

/** The shorter turn from one point to another around the centre, −π to π. */
function turnBetween(a: DiscPoint, b: DiscPoint): number {
  const turn = angleOf(b) - angleOf(a)
  return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI))
}

/** From a to b around the centre, both distances passing evenly into each other; without a, with b. */
function swing(a: DiscPoint, b: DiscPoint): DiscPoint[] {
  const [turn, from, to] = [turnBetween(a, b), lengthOf(a), lengthOf(b)]
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / stepRadians))
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps
    return i === steps - 1 ? b : polar(from + (to - from) * share, angleOf(a) + turn * share)
  })
}

/** Beyond a quarter of the Earth what is short on the ground is long on the map, and bent around the centre. */
const isFar = (point: DiscPoint): boolean => lengthOf(point) > farthestKm / 2

const steps = (a: DiscPoint, b: DiscPoint): DiscPoint[] => (isFar(a) && isFar(b) ? swing(a, b) : [b])

/** Where the straight line from a to b, one of them inside and one outside, meets the rim. */
function crossing(a: DiscPoint, b: DiscPoint, radius: number): DiscPoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const [square, half] = [dx * dx + dy * dy, a.x * dx + a.y * dy]
  const root = Math.sqrt(Math.max(0, half * half - square * (a.x * a.x + a.y * a.y - radius * radius)))
  const isLeaving = lengthOf(a) <= radius
  const share = (isLeaving ? -half + root : -half - root) / square
  return { x: a.x + dx * share, y: a.y + dy * share }
}

const onRim = (point: DiscPoint, radius: number): DiscPoint => polar(radius, angleOf(point))

/** The part of a ring within `radius` kilometres of the centre; where the ring is outside, it follows the rim. */
function clipRing(ring: readonly DiscPoint[], radius: number): DiscPoint[] {
  const clipped: DiscPoint[] = []
  let before = ring.at(-1)
  for (const corner of ring)
    for (const point of before === undefined ? [] : steps(before, corner)) {
      if (before !== undefined) clipped.push(...clipStep(before, point, radius))
      before = point
    }
  return clipped
}

function clipStep(a: DiscPoint, b: DiscPoint, radius: number): DiscPoint[] {
  const [isInsideA, isInsideB] = [lengthOf(a) <= radius, lengthOf(b) <= radius]
  if (isInsideA && isInsideB) return [b]
  if (!isInsideA && !isInsideB) return swing(onRim(a, radius), onRim(b, radius))
  const rim = crossing(a, b, radius)
  return isInsideA ? [rim, ...swing(rim, onRim(b, radius))] : [...swing(onRim(a, radius), rim), b]
}

/** The pieces of a line within `radius` kilometres of the centre. Nothing is drawn along the rim. */
function clipLine(line: readonly DiscPoint[], radius: number): DiscPoint[][] {
  const pieces: DiscPoint[][] = []
  let before: DiscPoint | undefined
  for (const corner of line)
    for (const point of before === undefined ? [corner] : steps(before, corner)) {
      const wasInside = before !== undefined && lengthOf(before) <= radius
      const isInside = lengthOf(point) <= radius
      if (before !== undefined && wasInside !== isInside) {
        const rim = crossing(before, point, radius)
        if (wasInside) pieces.at(-1)?.push(rim)
        else pieces.push([rim])
      } else if (before === undefined && isInside) pieces.push([])
      if (isInside) pieces.at(-1)?.push(point)
      before = point
    }
  return pieces.filter((piece) => piece.length > 1)
}

/** Whether a point lies inside of a ring, by the even-odd rule. */
export function isInRing({ x, y }: DiscPoint, ring: readonly DiscPoint[]): boolean {
  let isInside = false
  for (const [i, b] of ring.entries()) {
    const a = ring.at(i - 1) ?? b
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside
  }
  return isInside
}

const plane = ([x, y]: LngLat): DiscPoint => ({ x, y })

/** The outlines of what lies within `radius` kilometres of a centre. */
export type Disc = {
  /** Rings to be filled by the even-odd rule; empty where nothing of the area is in reach. */
  readonly area: (ring: Ring) => readonly (readonly DiscPoint[])[]
  readonly line: (line: readonly LngLat[]) => readonly (readonly DiscPoint[])[]
}

export function discAround(centre: LngLat, radius: number): Disc {
  const project = azimuthal(centre)
  const rim = Array.from({ length: 72 }, (_, i) => polar(radius, i * stepRadians))
  return {
    area: (ring) => {
      const projected = ring.map(project)
      const clipped = clipRing(projected, radius)
      const isCentreIn = [-360, 0, 360].some((turn) =>
        isInRing({ x: centre[0] + turn, y: centre[1] }, ring.map(plane)),
      )
      // A ring round the antipode is what surrounds its land on this map, not what it encloses.
      const isInsideOut = isCentreIn !== isInRing({ x: 0, y: 0 }, clipped)
      if (isInsideOut) return [clipped, rim]
      return projected.every((point) => lengthOf(point) > radius) && !isCentreIn ? [] : [clipped]
    },
    line: (line) => clipLine(line.map(project), radius),
  }
}
