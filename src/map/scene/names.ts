/** Where the names stand when the moving map takes over: exactly where the static map has set them. */
import type { CityId } from '../../core/dataset/city.ts'
import type { WorldPoint } from '../../core/geo/mercator.ts'

/** The static map's place of a name, in CSS pixels from the middle of the (moved) sign; `dy` is the baseline. */
export type NamePlace = {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** How far the static map has moved a sign because another one is too close, in CSS pixels. */
type Move = { readonly x: number; readonly y: number }

/** A text on the thread to a place, beside this point of the world. */
type ThreadText = { readonly id: CityId; readonly at: WorldPoint; readonly label: NamePlace }

export type NamePlaces = {
  readonly labels: ReadonlyMap<CityId, NamePlace>
  readonly moves: ReadonlyMap<CityId, Move>
  readonly distance: ThreadText | null
}

export const unmoved: Move = { x: 0, y: 0 }
export const noNamePlaces: NamePlaces = { labels: new Map(), moves: new Map(), distance: null }

const anchors = { start: 'left', middle: 'center', end: 'right' } as const

/** How far the middle of MapLibre's line of text lies above its baseline, in ems (measured). */
const middleAboveBaselineEm = 0.36

/** The place as anchor and offset for `text-variable-anchor-offset`, in ems of the font. */
export const anchorOf = (
  { dx, dy, anchor }: NamePlace,
  move: Move,
  fontSize: number,
): [string, [number, number]] => [
  anchors[anchor],
  [(dx + move.x) / fontSize, (dy + move.y) / fontSize - middleAboveBaselineEm],
]
