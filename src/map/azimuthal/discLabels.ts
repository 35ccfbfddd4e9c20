/** Where names and distances stand on the round map: every name that has room, and with it the distance if that has room too. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { Locale } from '../../core/dataset/text.ts'
import type { Box, Size } from '../../core/geo/frame.ts'
import { formatDistance } from '../../i18n/format.ts'
import {
  bestPlace,
  type LabelRequest,
  leaderBoxes,
  type Pixel,
  type PlacedLabel,
  type Surroundings,
  textWidthPx,
} from '../static/labels.ts'

/** The distance below the name or behind it; `name`: without room, so that it is seen only while its place is pointed at. */
export type LabelForm = 'below' | 'behind' | 'name'

export type DiscLabel = {
  readonly form: LabelForm
  readonly anchor: PlacedLabel['anchor']
  readonly leader: Pixel | null
  /** Start of the baselines of name and distance, from the sign, in pixels. */
  readonly name: Pixel
  readonly distance: Pixel
}

export type NamedPlace = {
  readonly place: CityEntry
  /** From the home city. */
  readonly km: number
  /** Where the sign stands; a place beyond the rim has it outside of the rim, in its direction. */
  readonly at: Pixel
  readonly isBeyond: boolean
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
/** The sign of a place beyond the rim has an arrow beside it. */
const beyondRadius = 17
const lineHeight = 1.3
/** Between name and distance on one line. */
export const betweenPx = 5
/** What lies over the corners of the area: buttons, legend, sentence. */
const insetPx = 10

export function placeDiscLabels(request: LabelsRequest): ReadonlyMap<string, DiscLabel> {
  const { places, rings, middle, radius, size, locale } = request
  const named = places.filter(({ role }) => role !== 'faded')
  const around: Surroundings = {
    bounds: { x: insetPx, y: insetPx, width: size.width - 2 * insetPx, height: size.height - 2 * insetPx },
    markers: places.map((place) => ({ at: place.at, radius: radiusOf(place) })),
    obstacles: [...rings.map(ringBox), ...directionBoxes(middle, radius)],
    lines: [...places.flatMap(({ at }) => pointsBetween(middle, at)), ...pointsAlong(middle, radius)],
  }
  const ordered = named.toSorted((a, b) => rankOf(a) - rankOf(b) || b.km - a.km)
  const namesFirst = placeNames(ordered, new Map(), ['name'], locale, around)
  const distancesFirst = placeNames(ordered, new Map(), ['below', 'behind', 'name'], locale, around)
  // A distance is never worth another place's name.
  const chosen =
    distancesFirst.size >= namesFirst.size
      ? distancesFirst
      : placeNames(ordered, namesFirst, ['below', 'behind'], locale, around)
  return new Map(
    ordered.flatMap((place) => {
      const own = chosen.get(place.place.id)
      return own === undefined ? [] : [[place.place.id, inLines(place, own)] as const]
    }),
  )
}

type Chosen = { readonly label: PlacedLabel; readonly form: LabelForm }

/** One place after another gets the first of the forms for which there is room; what it has in `before` it keeps otherwise. */
function placeNames(
  ordered: readonly NamedPlace[],
  before: ReadonlyMap<string, Chosen>,
  forms: readonly LabelForm[],
  locale: Locale,
  around: Surroundings,
): ReadonlyMap<string, Chosen> {
  const chosen = new Map(before)
  const signs = new Map(ordered.map(({ place, at }) => [place.id, at]))
  for (const place of ordered) {
    const others = [...chosen].filter(([id]) => id !== place.place.id)
    const obstacles = [
      ...around.obstacles,
      ...others.flatMap(([id, { label }]) => [
        label.box,
        ...leaderBoxes(signs.get(id) ?? place.at, label.leader),
      ]),
    ]
    for (const form of place.role === 'home' ? forms.filter((one) => one === 'name') : forms) {
      const best = bestPlace(labelRequest(place, locale, form), { ...around, obstacles })
      if (best === null) continue
      chosen.set(place.place.id, { label: best.label, form })
      break
    }
  }
  return chosen
}

/** The open place and the home city first, then the farthest: they have the most room. */
const rankOf = ({ role }: NamedPlace): number => (role === 'chosen' ? 0 : role === 'home' ? 1 : 2)

const radiusOf = ({ role, isBeyond }: NamedPlace): number =>
  isBeyond && role !== 'chosen' ? beyondRadius : markerRadius[role]

const nameSize = ({ role }: NamedPlace): number =>
  role === 'chosen' || role === 'home' ? fontPx.strong : fontPx.name

function labelRequest(named: NamedPlace, locale: Locale, form: LabelForm): LabelRequest {
  const { place, at, km, role } = named
  const size = nameSize(named)
  const name = textWidthPx(place.name[locale], size)
  const distance = form === 'name' ? 0 : textWidthPx(formatDistance(km, locale), fontPx.distance)
  return {
    id: place.id,
    at,
    radius: radiusOf(named),
    // Two lines take the room of one in a font as large as both together.
    fontSize: form === 'below' ? size + fontPx.distance : size,
    width: form === 'behind' ? name + betweenPx + distance : Math.max(name, distance),
    role: role === 'receding' ? 'receding' : 'place',
  }
}

function inLines(named: NamedPlace, { label, form }: Chosen): DiscLabel {
  const { anchor, leader, box } = label
  const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1
  const x = box.x + box.width * share - named.at.x
  const top = box.y - named.at.y
  const size = nameSize(named)
  return {
    form,
    anchor,
    leader,
    name: { x, y: top + size },
    distance: { x, y: top + size * lineHeight + fontPx.distance },
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

/** The rim, which cuts what is written across it. */
const pointsAlong = ({ x, y }: Pixel, radius: number): Pixel[] =>
  Array.from({ length: 180 }, (_, i) => ({
    x: x + (radius + 3) * Math.sin((i * Math.PI) / 90),
    y: y - (radius + 3) * Math.cos((i * Math.PI) / 90),
  }))

function pointsBetween(from: Pixel, to: Pixel): Pixel[] {
  const steps = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / 12)
  return Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / (steps + 1),
    y: from.y + ((to.y - from.y) * (i + 1)) / (steps + 1),
  }))
}
