/** The round map as a value: where rings, threads, signs and names stand in an area of a size. */
import type { CityId } from '../../core/dataset/city.ts'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { fadedPlaces, standingOf } from '../../core/filter/appearance.ts'
import { discPoint } from '../../core/geo/azimuthal.ts'
import type { Size } from '../../core/geo/frame.ts'
import { distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import type { Standing } from '../../core/timeline/standing.ts'
import type { View } from '../../core/view/view.ts'
import { formatDistance } from '../../i18n/format.ts'
import { narrowBelowPx } from '../scene/camera.ts'
import type { Pixel } from '../static/labels.ts'
import { spread } from '../static/spread.ts'
import { type DiscLabel, type NamedPlace, placeDiscLabels, type Ring } from './discLabels.ts'
import { ringsKm } from './radius.ts'

export type DiscRequest = {
  readonly atlas: AtlasIndex
  readonly view: Pick<View, 'locale' | 'page' | 'filter' | 'year'>
  readonly selected: CityId | null
  readonly radiusKm: number
  readonly size: Size
}

export type DiscPlace = NamedPlace & {
  /** Null for the home city. */
  readonly standing: Standing | null
  readonly bearing: number
  /** Where its thread ends: at the sign, or at the rim. */
  readonly end: Pixel
  readonly hitRadius: number
  /** Missing where there was no room for the name. */
  readonly label: DiscLabel | undefined
}

export type DiscScene = {
  readonly middle: Pixel
  /** In pixels. */
  readonly radius: number
  readonly radiusKm: number
  readonly rings: readonly Ring[]
  /** Direction of the scale bar, in degrees clockwise from north: where there are no places. */
  readonly scaleBearing: number
  /** Home last, so that it lies above all others. */
  readonly places: readonly DiscPlace[]
}

/** Room around the disc for the rim and the letters of the directions. */
const marginPx = 34
/** What a phone shows above the disc (a sentence) and leaves free of the sheet when a place is open. */
const narrow = { captionPx: 64, freeShare: 0.585, controlsPx: 84 }
/** The legend in the lower start corner, and the column of buttons along the end side. */
const legend = { width: 190, height: 210 }
const buttonsPx = 58
export const rimPx = 6
/** From the edge of the disc to the signs of what lies beyond it. */
const beyondPx = rimPx + 8

/** The disc within its area: in the middle, or in the part of a phone's map that nothing covers. */
export function discFrame({ width, height }: Size, isPlaceOpen: boolean): { middle: Pixel; radius: number } {
  const isNarrow = width < narrowBelowPx
  const top = isNarrow && !isPlaceOpen ? narrow.captionPx : 0
  const bottom = isNarrow ? (isPlaceOpen ? height * narrow.freeShare : height - narrow.controlsPx) : height
  const side = isNarrow ? 24 : marginPx
  const radius = Math.max(40, Math.min(width / 2, (bottom - top) / 2) - side)
  const y = (top + bottom) / 2
  // Aside of the buttons in the lower corner, so that no end of a thread lies under them.
  if (isNarrow) return { middle: { x: isPlaceOpen ? width - radius - side : width / 2, y }, radius }
  const beyondLegend = isPlaceOpen
    ? 0
    : legend.width + besideBox(radius + side - 10, height - legend.height - y)
  const beforeButtons = width - buttonsPx - radius - side
  return { middle: { x: Math.max(width / 2, Math.min(beyondLegend, beforeButtons)), y }, radius }
}

/** Half the width of a circle some way below its middle, in pixels. */
const besideBox = (radius: number, below: number): number =>
  Math.sqrt(Math.max(0, radius ** 2 - Math.max(0, below) ** 2))

export function discScene(request: DiscRequest): DiscScene {
  const { selected, radiusKm, size, view } = request
  const { middle, radius } = discFrame(size, selected !== null)
  const pixel = (km: number, bearing: number): Pixel => {
    const { x, y } = discPoint((km / radiusKm) * radius, bearing)
    return { x: middle.x + x, y: middle.y + y }
  }
  const places = placesOf(request).map((place) => ({
    ...place,
    at: pixel(place.km > radiusKm ? radiusKm * (1 + beyondPx / radius) : place.km, place.bearing),
    isBeyond: place.km > radiusKm,
  }))
  const scaleBearing = quietestBearing(
    places.filter(({ role }) => role !== 'home').map(({ bearing }) => bearing),
  )
  const rings = ringsKm(radiusKm).map((km) => ({
    km,
    radius: (km / radiusKm) * radius,
    text: formatDistance(km, view.locale),
    label: pixel(km, scaleBearing),
  }))
  const moves = spread(places.map(({ place, at }) => ({ id: place.id, at })))
  const moved = places.map((entry) => ({ ...entry, at: sum(entry.at, moves.get(entry.place.id)) }))
  const labels = placeDiscLabels({ places: moved, rings, middle, radius, size, locale: view.locale })
  return {
    middle,
    radius,
    radiusKm,
    rings,
    scaleBearing,
    places: moved.map((entry) => ({
      ...entry,
      end: entry.isBeyond ? pixel(radiusKm, entry.bearing) : entry.at,
      hitRadius: hitRadius(
        entry.at,
        moved.filter((other) => other !== entry).map(({ at }) => at),
      ),
      label: labels.get(entry.place.id),
    })),
  }
}

type Known = Pick<DiscPlace, 'place' | 'standing' | 'km' | 'bearing' | 'role'>

/** The places that stand in the year of the view, and the open one in any case; the home city last. */
function placesOf({ atlas: { home, cities }, view, selected }: DiscRequest): Known[] {
  const faded = new Set(fadedPlaces(cities, view))
  const role = (id: CityId): DiscPlace['role'] =>
    id === selected ? 'chosen' : faded.has(id) ? 'faded' : selected === null ? 'place' : 'receding'
  const shown = cities.flatMap((place): Known[] => {
    const standing = standingOf(place, view.year) ?? (place.id === selected ? standingOf(place, null) : null)
    if (standing === null) return []
    const [km, bearing] = [
      distanceKm(home.position, place.position),
      initialBearing(home.position, place.position),
    ]
    return [{ place, standing, km, bearing, role: role(place.id) }]
  })
  return [...shown, { place: home, standing: null, km: 0, bearing: 0, role: 'home' }]
}

const sum = (a: Pixel, b: Pixel | undefined): Pixel => (b === undefined ? a : { x: a.x + b.x, y: a.y + b.y })

/** Half the way to the nearest neighbour, within limits, in pixels. */
function hitRadius(at: Pixel, others: readonly Pixel[]): number {
  const nearest = Math.min(...others.map((other) => Math.hypot(other.x - at.x, other.y - at.y)))
  return Math.max(9, Math.min(22, Math.floor(nearest / 2)))
}

/** Of the directions between the letters on the rim, the one farthest from all places. */
export function quietestBearing(bearings: readonly number[]): number {
  const candidates = Array.from({ length: 8 }, (_, i) => i * 45 + 22.5)
  const distance = (a: number, b: number): number => 180 - Math.abs((Math.abs(a - b) % 360) - 180)
  const clearance = (candidate: number): number =>
    Math.min(180, ...bearings.map((bearing) => distance(candidate, bearing)))
  return candidates.reduce((best, candidate) => (clearance(candidate) > clearance(best) ? candidate : best))
}
