/** Every step from one view to the next. */
import type { CityId } from '../dataset/city.ts'
import type { GoalNumber } from '../dataset/goal.ts'
import { type Facet, type FacetValue, type Filter, noFilter, toggled } from '../filter/filter.ts'
import { tidy } from './query.ts'
import { type Camera, type Lens, mostCompared, type Page, type Projection, type View } from './view.ts'

/** Another page with the map; what was narrowed down stays, the camera and the year do not. */
const open = (view: View, page: Page): View => ({ ...view, page, camera: null, year: null, query: '' })

/** Opens a place; the camera then frames its thread. */
export const selectCity = (view: View, city: CityId): View => open(view, { name: 'map', city })

/** Closes what is open and shows the whole atlas again. */
export const closeCity = (view: View): View => open(view, { name: 'map', city: null })

export const openGoal = (view: View, goal: GoalNumber): View => open(view, { name: 'goal', goal })

export const moveCamera = (view: View, camera: Camera): View => ({ ...view, camera })

/** Back to the camera that shows the page's subject as a whole. */
export const resetCamera = (view: View): View => (view.camera === null ? view : { ...view, camera: null })

/** A camera belongs to the flat map and the globe; the map around the home city has none. */
export const setProjection = (view: View, projection: Projection): View => ({
  ...view,
  projection,
  camera: projection === 'azimuthal' ? null : view.camera,
})

export const toggleOption = (view: View, facet: Facet, value: FacetValue): View => ({
  ...view,
  filter: toggled(view.filter, facet, value),
})

export const setFilter = (view: View, filter: Filter): View => ({ ...view, filter })

/** Takes every wish back that hides or fades places. */
export const showAll = (view: View): View => ({ ...view, filter: noFilter, year: null })

export const setYear = (view: View, year: number | null): View =>
  view.year === year ? view : { ...view, year }

export const setQuery = (view: View, query: string): View => {
  const kept = tidy(query)
  return view.query === kept ? view : { ...view, query: kept }
}

export const setLens = (view: View, lens: Lens | null): View => ({ ...view, lens })

/** Adds a place to the comparison or takes it out; a full comparison stays as it is. */
export function toggleCompared(view: View, city: CityId): View {
  if (view.compare.includes(city)) return { ...view, compare: view.compare.filter((id) => id !== city) }
  return view.compare.length < mostCompared ? { ...view, compare: [...view.compare, city] } : view
}

/** The place that is open, if any. */
export const selectedCity = (view: View): CityId | null => (view.page.name === 'map' ? view.page.city : null)
