/** What the map has to say. */
import type { CityId } from '../../core/dataset/city.ts'
import type { Camera } from '../../core/view/view.ts'

/** A place under a mouse, and where the mouse came upon it: CSS pixels from the top left corner of the map area. */
export type HoveredCity = { readonly id: CityId; readonly x: number; readonly y: number }

export type MapEvents = {
  readonly selectCity: (id: CityId) => void
  readonly hoverCity: (hovered: HoveredCity | null) => void
  /** The reader has moved the map; not called for moves that follow a scene. */
  readonly moveCamera: (camera: Camera) => void
  /** Where the map is at this moment, once a frame while it moves. */
  readonly moves: (camera: Camera) => void
  /** The first complete frame stands: the static map may go. */
  readonly drawn: () => void
  /** The map shows nothing at the moment; `drawn` follows, or `lost`. */
  readonly interrupted: () => void
  /** The map cannot be shown (any more): bring the static map back. */
  readonly lost: () => void
}
