/**
 * Where signs and names stand, as expressions over the ids of the places. Literals of the style and no properties of the
 * features: MapLibre keeps those as text in its tiles, and a list would not come back as one.
 */
import type { ExpressionSpecification } from 'maplibre-gl'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { anchorsFor } from './anchors.ts'
import { anchorOf, type NamePlaces, unmoved } from './names.ts'

/** Font sizes of names in CSS pixels, the same on both maps. */
export const nameSizePx = { place: 13, home: 15, chosen: 15, distance: 13 } as const

/** Anchors with their offsets in ems, or one pair of pixels. */
type Setting = (string | number | [number, number])[]

/** Above a thread to the south-east if there is room, then below it. */
// prettier-ignore
const besideThread: Setting = [
  'bottom-left', [0.35, -0.35], 'top-right', [-0.35, 0.35],
  'bottom', [0, -0.5], 'top', [0, 0.5], 'left', [0.5, 0], 'right', [-0.5, 0],
]

/** The given anchor before all others; the first of these takes its place, since lists of one style have one length. */
const startingWith = (given: Setting, others: Setting): Setting => [
  ...(given.length > 0 ? given : others.slice(0, 2)),
  ...others,
]

/** A setting for each place, chosen by the feature's id or another that is asked for. */
function byPlace(
  settings: ReadonlyMap<string, Setting>,
  otherwise: Setting,
  id: ExpressionSpecification = ['get', 'id'],
): ExpressionSpecification {
  const [first, ...rest] = settings
  if (first === undefined) return ['literal', otherwise]
  const pairs = rest.flatMap(([place, setting]): MatchPair => [place, ['literal', setting]])
  return ['match', id, first[0], ['literal', first[1]], ...pairs, ['literal', otherwise]]
}

type MatchPair = [string, ['literal', Setting]]

export type NameAnchors = ReturnType<typeof nameAnchors>

/** What the layers of places need to know: where each sign and each name stands, the best place first. */
export function nameAnchors(atlas: AtlasIndex, { labels, moves, distance }: NamePlaces, scale = 1) {
  const all = [atlas.home, ...atlas.cities]
  const anywhere = anchorsFor(atlas.home.position, [], 0.75)
  const anchors = new Map<string, Setting>()
  const chosen = new Map<string, Setting>()
  for (const { id, position } of all) {
    const isHome = id === atlas.home.id
    const others = all.filter((other) => other.id !== id).map((other) => other.position)
    const label = labels.get(id)
    const given = (size: number) => (label ? anchorOf(label, moves.get(id) ?? unmoved, size) : [])
    const size = isHome ? nameSizePx.home : nameSizePx.place
    anchors.set(id, startingWith(given(size), anchorsFor(position, others, isHome ? 0.9 : 0.75)))
    chosen.set(id, startingWith(given(nameSizePx.chosen), anchorsFor(position, others, 1, 'above')))
  }
  const length = new Map<string, Setting>()
  if (distance !== null)
    length.set(
      distance.id,
      startingWith(anchorOf(distance.label, unmoved, nameSizePx.distance), besideThread),
    )
  const shiftsBy = (factor: number) =>
    new Map([...moves].map(([id, { x, y }]): [string, Setting] => [id, [x * factor, y * factor]]))
  return {
    anchors: byPlace(anchors, startingWith([], anywhere)),
    chosen: byPlace(chosen, startingWith([], anywhere)),
    /** Grow with the sign. */
    moves: byPlace(shiftsBy(1), [0, 0]),
    /** Of the ring, which is one for all. */
    moveOfChosen: byPlace(shiftsBy(scale), [0, 0], ['global-state', 'selected']),
    distance: byPlace(length, startingWith([], besideThread)),
  }
}
