/** Many places as few marks: those that fall into the same cell of a grid over the world become one. */
import type { LngLat } from '../dataset/city.ts'
import type { Camera } from '../view/view.ts'
import { zoomRange } from '../view/view.ts'
import type { Frame } from './frame.ts'
import { project, unproject, type WorldPoint, zoomForWorldSize } from './mercator.ts'

type Place = { readonly id: string; readonly position: LngLat }

/** Several places as one mark, at the middle of them. */
export type Group = {
  /** Column and row of its cell and the fineness of the grid: the same for the same cell. */
  readonly key: string
  readonly count: number
  readonly at: WorldPoint
  /** Shows the cell as large as the map. */
  readonly closer: Camera
}

export type Grouping<P extends Place> = {
  readonly groups: readonly Group[]
  /** Places that are alone in their cell, in their order. */
  readonly singles: readonly P[]
}

/** Columns and rows of cells that a frame holds at most; with those that are cut, 15 by 10 make 150 marks. */
const mostCells = { across: 14, down: 9 }
/** What a cell is enlarged to, in CSS pixels: a part of most map areas. */
const closerPx = 420

/**
 * The places within a frame, grouped. Cells are halves of halves of the world, so that a map which is moved keeps its
 * groups, and one that is enlarged parts them.
 *
 * @param frame  what the map shows, in world units; places outside are left out
 */
export function groupPlaces<P extends Place>(places: readonly P[], frame: Frame): Grouping<P> {
  const fineness = Math.max(
    0,
    Math.floor(-Math.log2(Math.max(frame.width / mostCells.across, frame.height / mostCells.down))),
  )
  const perWorld = 2 ** fineness
  const zoom = Math.min(zoomRange.most, zoomForWorldSize(closerPx * perWorld))
  const cells = new Map<string, { readonly first: P; count: number; x: number; y: number }>()
  for (const place of places) {
    const { x, y } = project(place.position)
    if (Math.abs(x - frame.x) * 2 > frame.width || Math.abs(y - frame.y) * 2 > frame.height) continue
    const key = `${fineness}-${Math.floor(x * perWorld)}-${Math.floor(y * perWorld)}`
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, { first: place, count: 1, x, y })
    else {
      cell.count += 1
      cell.x += x
      cell.y += y
    }
  }
  const all = [...cells]
  return {
    singles: all.flatMap(([, { count, first }]) => (count === 1 ? [first] : [])),
    groups: all.flatMap(([key, { count, x, y }]): Group[] => {
      if (count === 1) return []
      const at = { x: x / count, y: y / count }
      return [{ key, count, at, closer: { center: unproject(at), zoom } }]
    }),
  }
}

/** Radius of a group's mark in CSS pixels: 12 for two places, about 24 for ten thousand. */
export const groupRadius = (count: number): number => Math.round(11 + 3.2 * Math.log10(count))
