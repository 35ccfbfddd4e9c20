/** What is being looked at. Together with the atlas it determines the screen. */
import type { CityId, LngLat } from '../dataset/city.ts'
import type { GoalNumber } from '../dataset/goal.ts'
import type { Locale } from '../dataset/text.ts'
import { type Filter, noFilter } from '../filter/filter.ts'

/** The middle of the map area and a MapLibre zoom level (512 px tiles). */
export type Camera = { readonly center: LngLat; readonly zoom: number }

/** Zoom levels that either map can show. */
export const zoomRange = { least: 0.5, most: 9 } as const

/** `azimuthal`: the home city in the middle, every distance from it true. */
export type Projection = 'flat' | 'globe' | 'azimuthal'

export type Page =
  | { readonly name: 'map'; readonly city: CityId | null }
  | { readonly name: 'goal'; readonly goal: GoalNumber }
  | { readonly name: 'time' }
  | { readonly name: 'goals' }
  | { readonly name: 'list' }
  | { readonly name: 'compare' }
  /** A page to read: what stands on it is made once, when the atlas is built. The path stands behind the language. */
  | { readonly name: 'document'; readonly path: string }
  | { readonly name: 'not-found' }

/** `goals`: signs of places show the goals they work on. */
export type Lens = 'goals'

export type View = {
  readonly locale: Locale
  readonly page: Page
  /** Null: the camera that shows the page's subject as a whole. */
  readonly camera: Camera | null
  readonly projection: Projection
  readonly filter: Filter
  /** What stands in the search field. */
  readonly query: string
  /** The atlas as it was at the end of a year; null: today. */
  readonly year: number | null
  /** Places to be compared, at most {@link mostCompared}. */
  readonly compare: readonly CityId[]
  readonly lens: Lens | null
  /** Shown inside somebody else's page, with less around the map. */
  readonly isEmbedded: boolean
}

export const mostCompared = 3

/** Pages with the map; from one to the other the map stays as it is. */
export const hasMap = (page: Page): boolean =>
  page.name === 'map' || page.name === 'goal' || page.name === 'time'

/** Pages whose content needs no program. */
export type ReadingPage = Extract<Page, { name: 'document' | 'not-found' }>
export const isReadingPage = (page: Page): page is ReadingPage =>
  page.name === 'document' || page.name === 'not-found'

/** A page as it is opened without any wishes. */
export const plainView = (locale: Locale, page: Page): View => ({
  locale,
  page,
  camera: null,
  projection: 'flat',
  filter: noFilter,
  query: '',
  year: null,
  compare: [],
  lens: null,
  isEmbedded: false,
})
