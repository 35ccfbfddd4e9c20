/** What the map shows, as a plain value: computed without MapLibre, shown by the engine. */
import type { StyleSpecification } from 'maplibre-gl'
import type { CityId } from '../../core/dataset/city.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { Size } from '../../core/geo/frame.ts'
import type { Camera } from '../../core/view/view.ts'

/** `forced`: the reader's own two colours, as with `forced-colors`. */
export type Contrast = 'normal' | 'more' | 'forced'

/** The circumstances of a reader that decide how the map looks. */
export type Look = {
  readonly theme: 'light' | 'dark'
  readonly contrast: Contrast
  /** By what signs and names are larger than usual. */
  readonly scale?: number
  readonly locale: Locale
  /** The map area in CSS pixels. */
  readonly size: Size
  /** Where the application is served from, as an absolute URL ending in a slash. */
  readonly baseUrl: string
}

export type Scene = {
  readonly style: StyleSpecification
  readonly selected: CityId | null
  readonly camera: Camera
}
