/** How the world lies in a shared image. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import type { Frame } from '../../src/core/geo/frame.ts'
import type { WorldPoint } from '../../src/core/geo/mercator.ts'
import type { ShareWords } from './shareWords.ts'

/** Pixels of the image to one of the page: a messenger shows the image at less than half its size. */
export const imageScale = 2.1

/** Where the map lies in the image, in pixels. What it draws beyond its left edge is covered by the words. */
export type Plate = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A map of `frame` on `plate`. */
export type SharedMap = {
  readonly index: AtlasIndex
  readonly place: CityEntry | null
  readonly words: ShareWords
  readonly plate: Plate
  readonly frame: Frame
  /** Pixels to one world. */
  readonly world: number
  /** From the world to the image. */
  readonly at: (point: WorldPoint) => WorldPoint
}
