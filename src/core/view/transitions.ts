/** Every step from one view to the next. */
import type { CityId } from '../dataset/city.ts'
import type { Camera, Projection, View } from './view.ts'

/** Opens a place; the camera then frames its thread. */
export const selectCity = (view: View, city: CityId): View => ({
  ...view,
  page: { name: 'map', city },
  camera: null,
})

/** Closes the open place and shows the whole atlas again. */
export const closeCity = (view: View): View => ({ ...view, page: { name: 'map', city: null }, camera: null })

export const moveCamera = (view: View, camera: Camera): View => ({ ...view, camera })

/** Back to the camera that shows the page's subject as a whole. */
export const resetCamera = (view: View): View => (view.camera === null ? view : { ...view, camera: null })

export const setProjection = (view: View, projection: Projection): View => ({ ...view, projection })

/** The place that is open, if any. */
export const selectedCity = (view: View): CityId | null => (view.page.name === 'map' ? view.page.city : null)
