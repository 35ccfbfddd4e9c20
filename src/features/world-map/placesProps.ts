import type { CityId } from '../../core/dataset/city.ts'
import type { Size } from '../../core/geo/frame.ts'
import type { CityLayout } from '../../map/static/cityLayout.ts'
import type { PlacesInView } from './usePlacesInView.ts'

/** What the places of the drawn map need, be they few or many. */
export type PlacesProps = {
  readonly selected: CityId | null
  /** The only place that Tab reaches, if it is drawn; null: the first. */
  readonly tabStop: CityId | null
  /** Whether arrow keys lead from place to place; else Tab reaches every one. */
  readonly isRoving: boolean
  readonly distance: string | null
  readonly layout: CityLayout
  /** Whether another map lies over this one: then it can follow a little later. */
  readonly isCovered: boolean
  readonly places: PlacesInView
  /** The map area; null before it has been measured. */
  readonly size: Size | null
}
