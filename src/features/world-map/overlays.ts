/** What lies over the narrow map, so that names keep off it: the style sheets' measures at its reference size. */
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { CityId } from '../../core/dataset/city.ts'
import { project } from '../../core/geo/mercator.ts'
import { referenceSizes } from '../../map/static/cityLayout.ts'
import type { Box } from '../../map/static/labels.ts'

const { width, height } = referenceSizes.narrow

/** Share of the narrow map that the sheet leaves free at its middle stop. */
const freeShare = 0.585

const note: Box = { x: 7, y: height - 29, width: width - 60, height: 22 }
const westLinks: Box = { x: 12, y: height * 0.33, width: 92, height: 100 }
const eastLinks: Box = { x: width - 76, y: height * 0.54, width: 64, height: 50 }
const overviewControls: Box = { x: 12, y: height - 34 - 47, width: 179, height: 47 }
const placeControls = {
  row: { x: 12, y: height * freeShare - 8 - 47, width: 179, height: 47 },
  square: { x: 12, y: height * freeShare - 8 - 91, width: 91, height: 91 },
} as const satisfies Record<string, Box>

/** How the buttons on a narrow map are set while a place is open: so that no end of its thread lies under them. */
export function controlsShape(
  { home, cities }: AtlasIndex,
  selected: CityId | null,
): 'row' | 'square' | null {
  const city: CityEntry | undefined = cities.find(({ id }) => id === selected)
  if (city === undefined) return null
  const [from, to] = [project(home.position), project(city.position)]
  return Math.abs(to.x - from.x) > Math.abs(to.y - from.y) ? 'row' : 'square'
}

/** The lower corner for the arrows on a wide map: not the one towards which the thread of the open place runs. */
export function arrowsCorner({ home, cities }: AtlasIndex, selected: CityId | null): 'start' | 'end' {
  const city: CityEntry | undefined = cities.find(({ id }) => id === selected)
  if (city === undefined) return 'end'
  const [from, to] = [project(home.position), project(city.position)]
  return to.x > from.x && to.y > from.y ? 'start' : 'end'
}

/** The lower corner for the legend on paper, by the same rule; on a wide sheet west and east are enough. */
export function cornerBesideThread({ home, cities }: AtlasIndex, selected: CityId | null): 'start' | 'end' {
  const city: CityEntry | undefined = cities.find(({ id }) => id === selected)
  return city !== undefined && project(city.position).x < project(home.position).x ? 'end' : 'start'
}

export function narrowOverlays(atlas: AtlasIndex, selected: CityId | null): readonly Box[] {
  const shape = controlsShape(atlas, selected)
  return shape === null ? [note, westLinks, eastLinks, overviewControls] : [note, placeControls[shape]]
}
