/** Which part of the world a small map shows, and where on it things lie. */
import type { LngLat } from '../../core/dataset/city.ts'
import { type Frame, frameAround, type Size } from '../../core/geo/frame.ts'
import { greatCircle } from '../../core/geo/greatCircle.ts'
import { project, type WorldPoint } from '../../core/geo/mercator.ts'

/** The two sizes in which a map is drawn, in CSS pixels; the style sheet shows the one for which there is room. */
export const locatorSizes = {
  wide: { width: 600, height: 376 },
  narrow: { width: 328, height: 320 },
} as const satisfies Record<string, Size>

export type Breadth = keyof typeof locatorSizes

/** Share of the world's width below which no frame shrinks, so that coasts keep their shape. */
const leastExtent = 0.1
/** Room for names, as a share of the frame. */
const margin = 0.22

/** The frame around home and its threads to all places. */
export function locatorFrame(home: LngLat, places: readonly LngLat[]): Frame {
  const frame = frameAround([home, ...places.flatMap((place) => greatCircle(home, place))], margin)
  return {
    ...frame,
    width: Math.max(frame.width, leastExtent),
    height: Math.max(frame.height, leastExtent),
  }
}

/** A frame fitted into a map of this size. */
export type Fit = {
  /** Everything that is seen, in world units. */
  readonly seen: Frame
  /** CSS pixels to one world. */
  readonly world: number
  /** From the world to the map. */
  readonly at: (point: WorldPoint) => WorldPoint
}

export function fitFrame(frame: Frame, { width, height }: Size): Fit {
  const world = Math.min(width / frame.width, height / frame.height)
  const seen = { x: frame.x, y: frame.y, width: width / world, height: height / world }
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    seen,
    world,
    at: ({ x, y }) => ({
      x: tenth(width / 2 + (x - seen.x) * world),
      y: tenth(height / 2 + (y - seen.y) * world),
    }),
  }
}

/** The thread between two places as path data. */
export const threadOn = ({ at }: Fit, from: LngLat, to: LngLat): string =>
  greatCircle(from, to)
    .map((point) => at(project(point)))
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('')
