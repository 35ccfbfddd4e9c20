/** What is being looked at. Together with the atlas it determines the screen. */
import type { CityId, LngLat } from '../dataset/city.ts'
import type { Locale } from '../dataset/text.ts'

/** The middle of the map area and a MapLibre zoom level (512 px tiles). */
export type Camera = { readonly center: LngLat; readonly zoom: number }

/** Zoom levels that either map can show. */
export const zoomRange = { least: 0.5, most: 9 } as const

export type Projection = 'flat' | 'globe'

export type Page =
  | { readonly name: 'map'; readonly city: CityId | null }
  | { readonly name: 'list' }
  | { readonly name: 'about' }
  | { readonly name: 'not-found' }

export type View = {
  readonly locale: Locale
  readonly page: Page
  /** Null: the camera that shows the page's subject as a whole. */
  readonly camera: Camera | null
  readonly projection: Projection
}
