/** The names on a drawn map: the home city, the places and the length of the thread. */
import type { CityId } from '../../src/core/dataset/city.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { project } from '../../src/core/geo/mercator.ts'
import { layoutCities } from '../../src/map/static/cityLayout.ts'
import type { Pixel, PlacedLabel } from '../../src/map/static/labels.ts'
import type { DrawnMap } from './drawnMap.ts'

export type MapLabel = {
  /** The place it names; null for the distance. */
  readonly place: CityId | null
  readonly text: string
  /** Start of the baseline in the drawing, in pixels; `anchor` says which end of the text it is. */
  readonly x: number
  readonly y: number
  readonly anchor: PlacedLabel['anchor']
  /** Size of the font in pixels of the drawing. */
  readonly size: number
  /** A line from the sign to a name that has no room beside it. */
  readonly leader: { readonly from: Pixel; readonly to: Pixel } | null
}

export type MapLabels = {
  readonly labels: readonly MapLabel[]
  /** How far signs are moved, in pixels of the drawing, because another one is too close. */
  readonly moves: ReadonlyMap<CityId, Pixel>
}

type Words = {
  readonly locale: Locale
  /** Length of the thread; null for none. */
  readonly distance: string | null
  /** Places that are named besides the home city. */
  readonly named: readonly CityId[]
}

export function mapLabels(map: DrawnMap, { locale, distance, named }: Words): MapLabels {
  const { index, place, plate, frame, at, scale } = map
  const size = { width: plate.width / scale, height: plate.height / scale }
  const area = { frame, size, obstacles: [] }
  const cities = index.cities.filter(({ id }) => named.includes(id))
  const { wide, moves } = layoutCities({
    index: { ...index, cities },
    locale,
    selected: place?.id ?? null,
    distance,
    areas: { wide: area, narrow: area },
  })
  const moved = ({ x, y }: Pixel, by: Pixel | undefined): Pixel => ({
    x: x + (by?.x ?? 0) * scale,
    y: y + (by?.y ?? 0) * scale,
  })
  const names = [index.home, ...cities].flatMap(({ id, name, position }): MapLabel[] => {
    const label = wide.labels.get(id)
    if (label === undefined) return []
    const sign = moved(at(project(position)), moves.get(id))
    const isLarge = id === index.home.id || id === place?.id
    return [
      {
        ...placed(sign, label, scale),
        place: id,
        text: name[locale],
        size: (isLarge ? 15 : 13) * scale,
        leader: label.leader === null ? null : { from: sign, to: moved(sign, label.leader) },
      },
    ]
  })
  const scaled = new Map([...moves].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]))
  if (distance === null || wide.distance === null) return { labels: names, moves: scaled }
  const { at: point, label } = wide.distance
  const length = { ...placed(at(point), label, scale), place: null, text: distance, size: 13 * scale }
  return { labels: [...names, { ...length, leader: null }], moves: scaled }
}

const placed = (point: Pixel, { dx, dy, anchor }: PlacedLabel, scale: number) => ({
  x: point.x + dx * scale,
  y: point.y + dy * scale,
  anchor,
})
