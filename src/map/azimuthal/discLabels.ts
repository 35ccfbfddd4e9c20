/** Where names and distances stand on the round map: every name that has room, and below it the distance if that has room too. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { Box, Size } from '../../core/geo/frame.ts'
import { formatDistance } from '../../i18n/format.ts'
import {
  bestPlace,
  type LabelRequest,
  type Pixel,
  type PlacedLabel,
  placeLabels,
  type Surroundings,
  textWidthPx,
} from '../static/labels.ts'

export type DiscLabel = {
  readonly anchor: PlacedLabel['anchor']
  readonly leader: Pixel | null
  /** Start of the baselines of name and distance, from the sign, in pixels; null without distance. */
  readonly name: Pixel
  readonly distance: Pixel | null
}

export type NamedPlace = {
  readonly place: CityEntry
  /** From the home city. */
  readonly km: number
  /** Where the sign stands; a place beyond the rim has it on the rim, in its direction. */
  readonly at: Pixel
  readonly role: 'home' | 'chosen' | 'faded' | 'receding' | 'place'
}

export type Ring = {
  readonly km: number
  readonly radius: number
  readonly text: string
  readonly label: Pixel
}

type LabelsRequest = {
  readonly places: readonly NamedPlace[]
  readonly rings: readonly Ring[]
  readonly middle: Pixel
  readonly radius: number
  readonly size: Size
  readonly locale: Locale
}

const fontPx = { name: 13, strong: 15, distance: 12, ring: 11 }
const markerRadius = { home: 12, chosen: 14.4, place: 7.8, receding: 7.8, faded: 6 }
const lineHeight = 1.3
/** What lies over the corners of the area: buttons, legend, sentence. */
const insetPx = 10

export function placeDiscLabels(request: LabelsRequest): ReadonlyMap<string, DiscLabel> {
  const { places, rings, middle, radius, size, locale } = request
  const named = places.filter(({ role }) => role !== 'faded')
  const around: Surroundings = {
    bounds: { x: insetPx, y: insetPx, width: size.width - 2 * insetPx, height: size.height - 2 * insetPx },
    markers: places.map(({ at, role }) => ({ at, radius: markerRadius[role] })),
    obstacles: [...rings.map(ringBox), ...directionBoxes(middle, radius)],
    lines: places.flatMap(({ at }) => pointsBetween(middle, at)),
  }
  const ordered = named.toSorted((a, b) => rankOf(a) - rankOf(b) || b.km - a.km)
  const single = placeLabels(
    ordered.map((place) => labelRequest(place, locale, false)),
    around,
  )
  const chosen = new Map<string, { label: PlacedLabel; hasDistance: boolean }>()
  for (const [id, label] of single) chosen.set(id, { label, hasDistance: false })
  for (const place of ordered) {
    const own = chosen.get(place.place.id)
    if (own === undefined || place.role === 'home') continue
    const others = [...chosen.values()].filter((other) => other !== own).map(({ label }) => label.box)
    const both = bestPlace(labelRequest(place, locale, true), {
      ...around,
      obstacles: [...around.obstacles, ...others],
    })
    if (both !== null) chosen.set(place.place.id, { label: both.label, hasDistance: true })
  }
  return new Map(
    ordered.flatMap((place) => {
      const own = chosen.get(place.place.id)
      return own === undefined ? [] : [[place.place.id, inLines(place, own)] as const]
    }),
  )
}

/** The open place and the home city first, then the farthest: they have the most room. */
const rankOf = ({ role }: NamedPlace): number => (role === 'chosen' ? 0 : role === 'home' ? 1 : 2)

const nameSize = ({ role }: NamedPlace): number =>
  role === 'chosen' || role === 'home' ? fontPx.strong : fontPx.name

function labelRequest(named: NamedPlace, locale: Locale, hasDistance: boolean): LabelRequest {
  const { place, at, km, role } = named
  const size = nameSize(named)
  const name = textWidthPx(place.name[locale], size)
  return {
    id: place.id,
    at,
    radius: markerRadius[role],
    // Two lines take the room of one in a font as large as both together.
    fontSize: hasDistance ? size + fontPx.distance : size,
    width: hasDistance ? Math.max(name, textWidthPx(formatDistance(km, locale), fontPx.distance)) : name,
    role: role === 'receding' ? 'receding' : 'place',
  }
}

function inLines(
  named: NamedPlace,
  { label, hasDistance }: { label: PlacedLabel; hasDistance: boolean },
): DiscLabel {
  const { anchor, leader, box } = label
  const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1
  const x = box.x + box.width * share - named.at.x
  const top = box.y - named.at.y
  const size = nameSize(named)
  return {
    anchor,
    leader,
    name: { x, y: top + size },
    distance: hasDistance ? { x, y: top + size * lineHeight + fontPx.distance } : null,
  }
}

/** The text stands to the right of the scale bar. */
function ringBox({ text, label }: Ring): Box {
  const width = textWidthPx(text, fontPx.ring) + 10
  return { x: label.x - 4, y: label.y - 8, width: width + 8, height: 16 }
}

function directionBoxes({ x, y }: Pixel, radius: number): Box[] {
  return Array.from({ length: 8 }, (_, i) => {
    const angle = (i * Math.PI) / 4
    const reach = radius + 18
    return { x: x + reach * Math.sin(angle) - 10, y: y - reach * Math.cos(angle) - 9, width: 20, height: 18 }
  })
}

function pointsBetween(from: Pixel, to: Pixel): Pixel[] {
  const steps = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / 12)
  return Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / (steps + 1),
    y: from.y + ((to.y - from.y) * (i + 1)) / (steps + 1),
  }))
}
