/** Which part of the world a view shows. Depends on the breadth of the map area only, so that style sheets can do the same. */
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { LngLat } from '../../core/dataset/city.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { cameraFor, type Frame, frameAround, type Size } from '../../core/geo/frame.ts'
import { greatCircle } from '../../core/geo/greatCircle.ts'
import { project, worldSizeAt } from '../../core/geo/mercator.ts'
import { type Camera, type View, zoomRange } from '../../core/view/view.ts'
import { globeCameraFor } from './globeCamera.ts'

/** `narrow` below {@link narrowBelowPx} of map width: phones see Europe and Africa first. */
export type Breadth = 'wide' | 'narrow'

export const narrowBelowPx = 640

/** The same inside another page, where neither a sheet nor a list tells of what lies outside. */
export const narrowEmbedBelowPx = 480

export const breadthOf = ({ width }: Size, { isEmbedded }: Pick<View, 'isEmbedded'>): Breadth =>
  width < (isEmbedded ? narrowEmbedBelowPx : narrowBelowPx) ? 'narrow' : 'wide'

const wide: readonly LngLat[] = [
  [-90, 74],
  [122, -36],
]
/** Reaches further south than the places do: there is room for buttons on the open sea. */
const narrow: readonly LngLat[] = [
  [-18, 62],
  [56, -21],
]

/**
 * Where the thread of a place lies on a narrow map, as shares of its width and height: in the upper part, because a
 * sheet covers the lower third, and above the buttons that stand on the sheet's edge.
 */
const narrowThread = { width: 0.72, top: 0.11, bottom: 0.47 }
/** Height of a narrow map area by its width, as on most phones. */
const narrowAspect = 1.28

/** Share of the world's width that a narrow map can show: 320 px at the least zoom. */
const widestNarrow = 320 / worldSizeAt(zoomRange.least)

/** No place is opened closer than this zoom. */
export const closestZoom = 6

/** Share of the world's width below which no frame shrinks: zoom 6 in an area of 1,966 px, less in smaller ones. */
const leastExtent = 1966 / worldSizeAt(closestZoom)

/** The place the view is about; null where it is about none, or one this atlas does not hold. */
export function chosenPlace(atlas: AtlasIndex, view: View): CityEntry | null {
  const id = view.page.name === 'map' ? view.page.city : null
  return atlas.cities.find((city) => city.id === id) ?? null
}

/** The places the view is about: the chosen one, those that work on its goal, or none. */
function subjectsOf(atlas: AtlasIndex, view: View): readonly CityEntry[] {
  const { page } = view
  if (page.name === 'goal')
    return atlas.cities.filter(({ goals }) => goals.some(({ goal }) => goal === page.goal))
  const city = chosenPlace(atlas, view)
  return city === null ? [] : [city]
}

/** The name of the frame of a view: `data-frame` in pages, see framesCss. The program itself frames a large atlas. */
export function frameIdOf(atlas: AtlasIndex, view: View): string {
  const [place] = isLarge(atlas) ? [] : subjectsOf(atlas, view)
  if (place === undefined) return 'overview'
  return view.page.name === 'goal' ? `goal-${view.page.goal}` : place.id
}

/** The frame of a view without a camera of its own: both ends of the threads of its subjects, or the overview. */
export function frameFor(atlas: AtlasIndex, view: View, breadth: Breadth): Frame {
  const threads = subjectsOf(atlas, view).flatMap(({ position }) =>
    greatCircle(atlas.home.position, position),
  )
  const whole = overview(atlas, breadth)
  if (threads.length === 0) return whole
  const frame =
    breadth === 'narrow' ? inUpperPart(frameAround(threads, 0)) : atLeast(frameAround(threads, 0.2))
  // One thread is always shown; many may reach farther than the map is useful.
  return view.page.name === 'goal' && frame.width > Math.max(whole.width, widestNarrow) ? whole : frame
}

/** The camera of a view in an area of this size. A camera in the view itself wins. */
export function cameraForView(atlas: AtlasIndex, view: View, size: Size): Camera {
  if (view.camera !== null) return view.camera
  const flat = cameraFor(frameFor(atlas, view, breadthOf(size, view)), size)
  if (view.projection === 'flat') return flat
  const city = chosenPlace(atlas, view)
  return globeCameraFor(
    flat.center,
    city === null ? [] : [atlas.home.position, city.position],
    size,
    closestZoom,
  )
}

/** Wide: every place of the atlas is inside. Narrow: places may lie outside. */
function overview(atlas: AtlasIndex, breadth: Breadth): Frame {
  if (breadth === 'narrow') return frameAround(narrow, 0)
  const known = frameAround(wide, 0)
  const places = [atlas.home, ...atlas.cities].map(({ position }) => position)
  if (places.every((place) => isInside(known, place))) return known
  return frameAround([...wide, ...places], 0.03)
}

function isInside(frame: Frame, place: LngLat): boolean {
  const { x, y } = project(place)
  return Math.abs(x - frame.x) < frame.width / 2 && Math.abs(y - frame.y) < frame.height / 2
}

function inUpperPart(thread: Frame): Frame {
  const { top, bottom } = narrowThread
  const width = Math.max(
    thread.width / narrowThread.width,
    thread.height / (bottom - top) / narrowAspect,
    leastExtent,
  )
  const height = width * narrowAspect
  return { x: thread.x, y: thread.y + (0.5 - (top + bottom) / 2) * height, width, height }
}

const atLeast = (frame: Frame): Frame => ({
  ...frame,
  width: Math.max(frame.width, leastExtent),
  height: Math.max(frame.height, leastExtent),
})
