/** Everything on the static map that depends on the size of the map area: names, distance, areas to press. */
import type { CityId, LngLat } from '../../core/dataset/city.ts'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { Box, Frame, Size } from '../../core/geo/frame.ts'
import { greatCircle } from '../../core/geo/greatCircle.ts'
import { project, type WorldPoint } from '../../core/geo/mercator.ts'
import {
  bestPlace,
  keptPlace,
  type LabelRequest,
  type Pixel,
  type PlacedLabel,
  placeLabels,
  type Surroundings,
  textWidthPx,
} from './labels.ts'
import { spread } from './spread.ts'

/** A map area for which names are placed: what it shows, and what lies over it (controls, legend), in its pixels. */
export type MapArea = { readonly frame: Frame; readonly size: Size; readonly obstacles: readonly Box[] }

/** The smallest usual map areas (a window of 1280 by 720, a phone): names that fit there fit in larger ones. */
export const referenceSizes = {
  overview: { width: 868, height: 656 },
  place: { width: 720, height: 656 },
  narrow: { width: 344, height: 440 },
} satisfies Record<string, Size>

export type LayoutRequest = {
  readonly index: AtlasIndex
  readonly locale: Locale
  readonly selected: CityId | null
  /** Text on the chosen thread, such as the distance; null for none. */
  readonly distance: string | null
  /** Whether names stand beside their signs or not at all; otherwise lines may lead to names that have no room there. */
  readonly isTight?: boolean
  readonly areas: { readonly wide: MapArea; readonly narrow: MapArea }
}

/** A text on the chosen thread: the point of the thread it belongs to, and its place beside it. */
export type ThreadText = { readonly at: WorldPoint; readonly label: PlacedLabel }

/** Places of texts, in pixels from the (moved) markers. */
export type AreaLayout = {
  readonly labels: ReadonlyMap<CityId, PlacedLabel>
  readonly distance: ThreadText | null
}

export type CityLayout = {
  readonly wide: AreaLayout
  readonly narrow: AreaLayout
  /** How far markers are moved, in pixels, because another one is too close. */
  readonly moves: ReadonlyMap<CityId, Pixel>
  /** Radius of the area to press around each place, in pixels: 22 where no other place is near, at least 9. */
  readonly hitRadius: ReadonlyMap<CityId, number>
}

type Request = Omit<LayoutRequest, 'areas'> & {
  readonly area: MapArea
  readonly moves: ReadonlyMap<CityId, Pixel>
}

const nothingPlaced: AreaLayout = { labels: new Map(), distance: null }

/** Room for the frame line, and for the degrees along the upper edge. */
const inset = { side: 10, top: 26 }
const fontSizePx = { place: 13, strong: 15, distance: 13 }
/** How far signs reach with their casing, in pixels. */
const markerRadius = { place: 7.8, chosen: 14.4, home: 12 }

/** Places all names of one page for both map areas. */
export function layoutCities(request: LayoutRequest): CityLayout {
  const unmoved = { ...request, moves: new Map<CityId, Pixel>() }
  const wide = placesIn({ ...unmoved, area: request.areas.wide })
  const narrow = placesIn({ ...unmoved, area: request.areas.narrow })
  const moves = new Map([...spread(wide), ...spread(narrow)])
  return {
    wide: layoutArea({ ...request, area: request.areas.wide, moves }),
    narrow: layoutArea({ ...request, area: request.areas.narrow, moves }),
    moves,
    hitRadius: new Map(
      wide.map((place, i) => [
        place.id,
        Math.min(hitRadius(place, wide), hitRadius(narrow[i] ?? place, narrow)),
      ]),
    ),
  }
}

/**
 * The layout in an area of known size: what can stand where it stood stays, other names take another side, or find the
 * room that they had not before, or are left out.
 */
export function fitLayout(
  layout: CityLayout,
  request: Omit<LayoutRequest, 'areas'>,
  breadth: 'wide' | 'narrow',
  area: MapArea,
): CityLayout {
  return { ...layout, [breadth]: layoutArea({ ...request, moves: layout.moves, area }, layout[breadth]) }
}

function layoutArea(request: Request, before: AreaLayout = nothingPlaced): AreaLayout {
  const { index, selected, area } = request
  const places = placesIn(request)
  const around: Surroundings = {
    bounds: {
      x: inset.side,
      y: inset.top,
      width: area.size.width - 2 * inset.side,
      height: area.size.height - inset.top - inset.side,
    },
    markers: places,
    obstacles: area.obstacles,
    lines: index.cities.flatMap(({ position }) => threadTo(request, position).map(pixelIn(area))),
  }
  const distance = distanceText(request, around, before.distance)
  const first = [selected, index.home.id]
  const labels = placeAll(
    inOrderOfImportance(
      places.filter(({ at }) => isWithin(area.size, at)),
      first,
    ),
    first,
    distance === null ? around : { ...around, obstacles: [...around.obstacles, distance.label.box] },
    before.labels,
  )
  return { labels, distance }
}

/** Names that found no room have their turn before the others a second time, if that helps. */
function placeAll(
  requests: readonly LabelRequest[],
  first: readonly (CityId | null)[],
  around: Surroundings,
  kept: AreaLayout['labels'],
): ReadonlyMap<CityId, PlacedLabel> {
  const labels = placeLabels(requests, around, kept)
  const isAhead = ({ id }: LabelRequest): boolean => first.includes(id) || !labels.has(id)
  const again = placeLabels(
    requests.toSorted((a, b) => Number(isAhead(b)) - Number(isAhead(a))),
    around,
    kept,
  )
  return again.size > labels.size ? again : labels
}

/** The formula of StaticMap.module.css and of `cameraFor`. */
function pixelIn({ frame, size }: MapArea): (point: WorldPoint) => Pixel {
  const world = Math.min(size.width / frame.width, size.height / frame.height)
  return ({ x, y }) => ({
    x: size.width / 2 + (x - frame.x) * world,
    y: size.height / 2 + (y - frame.y) * world,
  })
}

function placesIn({ index, locale, selected, area, moves, isTight = false }: Request): LabelRequest[] {
  const toPixel = pixelIn(area)
  return [index.home, ...index.cities].map(({ id, name, position }) => {
    const sign = id === index.home.id ? 'home' : id === selected ? 'chosen' : 'place'
    const fontSize = sign === 'place' ? fontSizePx.place : fontSizePx.strong
    const [{ x, y }, move] = [toPixel(project(position)), moves.get(id)]
    return {
      id,
      at: { x: x + (move?.x ?? 0), y: y + (move?.y ?? 0) },
      radius: markerRadius[sign],
      fontSize,
      width: textWidthPx(name[locale], fontSize),
      role: (selected !== null || isTight) && sign === 'place' ? 'receding' : 'place',
    }
  })
}

const isWithin = ({ width, height }: Size, { x, y }: Pixel): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height

const threadTo = ({ index }: Request, position: LngLat): WorldPoint[] =>
  greatCircle(index.home.position, position, 50).map(project)

/** After the first ones, those with the most neighbours, which have the least choice. */
function inOrderOfImportance(
  places: readonly LabelRequest[],
  first: readonly (CityId | null)[],
): LabelRequest[] {
  const rank = ({ id }: LabelRequest) => (first.includes(id) ? first.indexOf(id) : first.length)
  const crowd = ({ at }: LabelRequest) => places.filter((other) => between(at, other.at) < 60).length
  return places.toSorted((a, b) => rank(a) - rank(b) || crowd(b) - crowd(a))
}

const between = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Half the way to the nearest neighbour, within limits. */
function hitRadius({ id, at }: LabelRequest, places: readonly LabelRequest[]): number {
  const distances = places.filter((other) => other.id !== id).map((other) => between(at, other.at))
  return Math.max(9, Math.min(22, Math.floor(Math.min(...distances) / 2)))
}

/** The best place for the distance: near the middle of the chosen thread, beside it. */
function distanceText(request: Request, around: Surroundings, before: ThreadText | null): ThreadText | null {
  const { index, selected, distance, area } = request
  const place = index.cities.find(({ id }) => id === selected)
  if (distance === null || place === undefined) return null
  const thread = threadTo(request, place.position)
  const text = {
    id: place.id,
    radius: 5,
    width: textWidthPx(distance, fontSizePx.distance),
    fontSize: fontSizePx.distance,
    role: 'thread' as const,
  }
  const kept = before && keptPlace({ ...text, at: pixelIn(area)(before.at) }, before.label, around)
  if (before !== null && kept !== null) return { ...before, label: kept }
  const options = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((share, rank) => {
    const at = thread[Math.round(share * (thread.length - 1))]
    const found = at && bestPlace({ ...text, at: pixelIn(area)(at) }, around)
    return at && found ? [{ at, label: found.label, cost: found.cost + rank }] : []
  })
  return options.toSorted((a, b) => a.cost - b.cost)[0] ?? null
}
