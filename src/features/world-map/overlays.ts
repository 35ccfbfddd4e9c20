/** What lies over the map, so that names keep off it: the measures of the style sheets, for an area of any size. */
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { CityId } from '../../core/dataset/city.ts'
import type { Box, Frame, Size } from '../../core/geo/frame.ts'
import { project } from '../../core/geo/mercator.ts'
import type { Breadth } from '../../map/scene/camera.ts'

/** Share of the narrow map that the sheet leaves free at its middle stop. */
const freeShare = 0.585
/** Lower maps show fewer buttons: see MapControls.module.css. */
const lowPx = 560
const buttonPx = 44
const ruledPx = 3

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

/** Boxes that no name may lie in, apart from each other and inside the area. `frame` is what the area shows. */
export function overlaysOf(
  atlas: AtlasIndex,
  selected: CityId | null,
  size: Size,
  frame: Frame,
  breadth: Breadth,
): readonly Box[] {
  return breadth === 'narrow'
    ? narrowOverlays(controlsShape(atlas, selected), size)
    : wideOverlays(atlas, selected, size, frame)
}

function narrowOverlays(shape: 'row' | 'square' | null, { width, height }: Size): readonly Box[] {
  const note: Box = { x: 7, y: height - 29, width: width - 60, height: 22 }
  const row = { width: 4 * buttonPx + ruledPx, height: buttonPx + ruledPx }
  const square = { width: 2 * buttonPx + ruledPx, height: 2 * buttonPx + ruledPx }
  if (shape === null)
    return [
      note,
      { x: 12, y: height * 0.33, width: 92, height: 100 },
      { x: width - 76, y: height * 0.54, width: 64, height: 50 },
      // The button of the goals is left out on the smallest maps.
      {
        x: 12,
        y: height - 34 - row.height,
        ...row,
        width: row.width + (width > 371 || height > 420 ? buttonPx : 0),
      },
    ]
  const buttons = shape === 'row' ? row : square
  return [
    note,
    { x: 12, y: height * freeShare - 8 - buttons.height, ...buttons },
    // The edge of the sheet, which would cut a name in two.
    { x: 1, y: height * freeShare - 2, width: width - 2, height: 14 },
  ]
}

function wideOverlays(atlas: AtlasIndex, selected: CityId | null, size: Size, frame: Frame): readonly Box[] {
  const { width, height } = size
  const isLow = height <= lowPx
  const buttons = (isLow ? 4 : 5) + (selected === null ? 1 : 0)
  const [column, cross] = [buttonPx + ruledPx, 3 * buttonPx + ruledPx]
  const isLeft = arrowsCorner(atlas, selected) === 'start'
  const arrows = isLeft
    ? { x: 22, y: height - 22 - 20 - cross }
    : { x: width - 22 - cross, y: height - 22 - cross }
  return [
    { x: 7, y: height - 30, width: 300, height: 23 },
    { x: width - 22 - column, y: 28, width: column, height: buttons * (buttonPx + 1) + 2 },
    ...(isLow ? [] : [{ ...arrows, width: cross, height: cross }]),
    ...(selected === null ? legendIn(size, frame) : []),
  ]
}

/** Breadth and height of the legend of five lines, roughly. */
const legend = { width: 190, height: 160 }

/** The legend on the open sea or in the corner: see Legend.module.css. */
function legendIn({ width, height }: Size, frame: Frame): Box[] {
  if (width <= 720 || height <= 430) return []
  if (width < 860) return [{ x: 14, y: height - 36 - legend.height, ...legend }]
  const world = Math.min(width / frame.width, height / frame.height)
  const x = width / 2 + (0.4097 - frame.x) * world
  return [{ x, y: Math.min(height / 2 + (0.5279 - frame.y) * world, height - 200), ...legend }]
}

/** The lower corner for the legend on paper, by the same rule; on a wide sheet west and east are enough. */
export function cornerBesideThread({ home, cities }: AtlasIndex, selected: CityId | null): 'start' | 'end' {
  const city: CityEntry | undefined = cities.find(({ id }) => id === selected)
  return city !== undefined && project(city.position).x < project(home.position).x ? 'end' : 'start'
}
