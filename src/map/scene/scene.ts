/** What the map shows, as a plain value: computed without MapLibre, shown by the engine. */
import type { FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import type { CityId, CountryCode } from '../../core/dataset/city.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { Box, Size } from '../../core/geo/frame.ts'
import type { Camera } from '../../core/view/view.ts'
import type { Growing } from './growing.ts'
import type { Rings } from './goalRing.ts'
import type { Shades } from './palette.ts'

/** The circumstances of a reader that decide how the map looks. */
export type Look = Shades & {
  /** By what signs and names are larger than usual. */
  readonly scale?: number
  readonly locale: Locale
  /** The map area in CSS pixels. */
  readonly size: Size
  /** Where the application is served from, as an absolute URL ending in a slash. */
  readonly baseUrl: string
}

/** What changes often and needs no other style. `selected`, `faded`, `year` and `grown` are its global state, under the same names. */
export type SceneState = {
  /** The chosen place; empty for none. */
  readonly selected: CityId
  /** Ids of the places that do not answer the filter. */
  readonly faded: readonly CityId[]
  /** The last year up to that of the view in which anything changes; see `shownYear`. */
  readonly year: number
  /** The same for the threads. */
  readonly grown: number
  /** Countries with partners, which are tinted. */
  readonly tinted: readonly CountryCode[]
  /** The country of the chosen place, which is tinted more; empty for none. */
  readonly stressed: CountryCode
  readonly rings: Rings
}

export type Scene = {
  readonly style: StyleSpecification
  readonly state: SceneState
  readonly camera: Camera
  /** How long the camera takes for its way, in milliseconds; as long as usual if left out. */
  readonly flightMs?: number
  /** A thread that is seen to grow; the same object for as long as it does. */
  readonly growing?: Growing | null
  /** What sources hold instead of the style's data, by their ids: another object where that has changed. */
  readonly data?: Readonly<Record<string, FeatureCollection>> | undefined
  /** What lies over the map, so that no name stands there; nothing if left out. */
  readonly overlays?: readonly Box[]
}
