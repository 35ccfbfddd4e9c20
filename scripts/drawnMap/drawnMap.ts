/** How the world lies in a drawing: the map of a shared image or of a document on paper. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { type Frame, frameAround } from '../../src/core/geo/frame.ts'
import { greatCircle } from '../../src/core/geo/greatCircle.ts'
import type { WorldPoint } from '../../src/core/geo/mercator.ts'
import type { Palette } from '../../src/map/scene/palette.ts'

/** Where the map lies in the drawing, in pixels. */
export type Plate = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type MapRequest = {
  readonly index: AtlasIndex
  /** The place whose thread is shown; null for all of them. */
  readonly place: CityEntry | null
  readonly plate: Plate
  /** Pixels of the drawing to one of the page. */
  readonly scale: number
  readonly colour: Palette
}

/** A map of `frame` on `plate`. */
export type DrawnMap = MapRequest & {
  readonly frame: Frame
  /** Pixels to one world. */
  readonly world: number
  /** From the world to the drawing. */
  readonly at: (point: WorldPoint) => WorldPoint
}

/** Share of the world's width below which no frame shrinks, so that coasts keep their shape. */
const leastExtent = 0.085

export function drawnMap(request: MapRequest): DrawnMap {
  const { index, place, plate } = request
  const frame = frameOf(index, place)
  const world = Math.min(plate.width / frame.width, plate.height / frame.height)
  return {
    ...request,
    frame,
    world,
    at: ({ x, y }) => ({
      x: plate.x + plate.width / 2 + (x - frame.x) * world,
      y: plate.y + plate.height / 2 + (y - frame.y) * world,
    }),
  }
}

/** Both ends of the thread, or every place. */
function frameOf({ home, cities }: AtlasIndex, place: CityEntry | null): Frame {
  if (place === null)
    return frameAround(
      [home, ...cities].map(({ position }) => position),
      0.07,
    )
  const frame = frameAround(greatCircle(home.position, place.position), 0.28)
  return {
    ...frame,
    width: Math.max(frame.width, leastExtent),
    height: Math.max(frame.height, leastExtent),
  }
}

/** Hundredths of a pixel are enough, and short in the markup. */
export const round = (value: number): number => Math.round(value * 100) / 100
