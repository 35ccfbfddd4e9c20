/** Where the names of places stand on the static map: computed once, for a map area of known size. */
import type { Box } from '../../core/geo/frame.ts'

/** A point of the map area in CSS pixels, from its top left corner. */
export type Pixel = { readonly x: number; readonly y: number }

export type Marker = { readonly at: Pixel; readonly radius: number }

/** A name for a marker. */
export type LabelRequest = Marker & {
  readonly id: string
  /** Width of the text and size of its font, in pixels. */
  readonly width: number
  readonly fontSize: number
  /**
   * `place`: beside its marker, or at the end of a leader line. `receding`: beside its marker or not at all.
   * `thread`: above its point, without a line.
   */
  readonly role: 'place' | 'receding' | 'thread'
}

export type PlacedLabel = {
  /** Start of the baseline, relative to the named point, in pixels; `anchor` says which end of the text it is. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** The far end of a line from the marker to the label, relative to the point; null where the label stands beside it. */
  readonly leader: Pixel | null
  /** The room the text takes, in the map area. */
  readonly box: Box
}

export type Surroundings = {
  /** Labels lie within this box. */
  readonly bounds: Box
  readonly markers: readonly Marker[]
  /** What else no label may cover: controls, other texts. */
  readonly obstacles: readonly Box[]
  /** Points along lines that labels leave free where they can. */
  readonly lines: readonly Pixel[]
}

type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]

/** The eight anchors in the order of preference: the side the text leans to. */
const sides: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
]
/** Texts on a thread stand above it if they can. */
const threadSides: readonly Side[] = [[0, -1], [0, 1], ...sides.slice(0, 6)]

const shiftsPx = [0, -3, 3, -6, 6]
/** Beyond the marker a label may still stand at the end of a leader line of this length. */
const leadersPx = [14, 24, 36]
const gapPx = 3
const lineHeight = 1.3
/** Share of the line height from its top to the baseline. */
const baseline = 0.77
const cost = { anchor: 1, shift: 0.25, leader: 0.6, line: 3 }

const centred = ({ x, y }: Pixel, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Whether a box reaches into a round marker. */
export const covers = ({ x, y, width, height }: Box, { at, radius }: Marker): boolean =>
  Math.hypot(at.x - clamp(at.x, x, x + width), at.y - clamp(at.y, y, y + height)) < radius - 1e-6

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

const holds = (box: Box, { x, y }: Pixel): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

/** Width of a text in Noto Sans semi-bold, estimated on the generous side, in pixels. */
export function textWidthPx(text: string, fontSize: number): number {
  let ems = 0
  for (const char of text) ems += /[ilIjt.,'’ \-()]/.test(char) ? 0.36 : /[mwMW–]/.test(char) ? 0.95 : 0.63
  return ems * fontSize
}

/**
 * Places the labels one after another, the most important first. No two labels overlap, none covers an obstacle or a
 * marker, and all lie within the bounds; a label for which there is no room is missing from the result. `markers` must hold
 * the markers of the labels themselves. A label that has a place already, in `kept`, stays there if it may.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  around: Surroundings,
  kept: ReadonlyMap<string, PlacedLabel> = new Map(),
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const obstacles = [...around.obstacles]
  const place = (request: LabelRequest, label: PlacedLabel | null | undefined): void => {
    if (!label) return
    placed.set(request.id, label)
    obstacles.push(label.box, ...leaderBoxes(request.at, label.leader))
  }
  for (const request of requests)
    place(request, keptPlace(request, kept.get(request.id), { ...around, obstacles }))
  for (const request of requests)
    if (!placed.has(request.id)) place(request, bestPlace(request, { ...around, obstacles })?.label)
  return placed
}

/** The same place in another map area; null where it is not free there. */
export function keptPlace(
  request: LabelRequest,
  label: PlacedLabel | undefined,
  around: Surroundings,
): PlacedLabel | null {
  if (label === undefined) return null
  const { width, height } = label.box
  const start = { start: 0, middle: width / 2, end: width }[label.anchor]
  const moved = {
    ...label,
    box: {
      x: request.at.x + label.dx - start,
      y: request.at.y + label.dy - baseline * height,
      width,
      height,
    },
  }
  return isFree(moved, request, around) ? moved : null
}

type RatedLabel = { readonly label: PlacedLabel; readonly cost: number }

/** The cheapest place for one label, or null where every one is taken. */
export function bestPlace(request: LabelRequest, around: Surroundings): RatedLabel | null {
  let best: RatedLabel | null = null
  for (const candidate of candidates(request)) {
    if (best !== null && candidate.cost >= best.cost) continue
    if (!isFree(candidate.label, request, around)) continue
    const crossed = around.lines.filter((point) => holds(candidate.label.box, point)).length
    const total = candidate.cost + cost.line * Math.min(3, crossed)
    if (best === null || total < best.cost) best = { label: candidate.label, cost: total }
  }
  return best
}

function isFree({ box, leader }: PlacedLabel, { at }: LabelRequest, around: Surroundings): boolean {
  if (!contains(around.bounds, box)) return false
  const line = leaderBoxes(at, leader)
  const others = around.markers.filter((marker) => marker.at.x !== at.x || marker.at.y !== at.y)
  return (
    !around.markers.some((marker) => covers(box, marker)) &&
    !around.obstacles.some((obstacle) => [box, ...line].some((piece) => overlap(obstacle, piece))) &&
    !others.some((marker) => line.some((piece) => covers(piece, marker)))
  )
}

function* candidates(request: LabelRequest): Generator<RatedLabel> {
  for (const [rank, [sideX, sideY]] of (request.role === 'thread' ? threadSides : sides).entries()) {
    const isCorner = sideX !== 0 && sideY !== 0
    for (const shift of isCorner ? [0] : shiftsPx)
      yield {
        label: labelAt(request, [sideX, sideY], 0, shift),
        cost: rank * cost.anchor + Math.abs(shift) * cost.shift,
      }
    for (const leader of request.role === 'place' ? leadersPx : [])
      yield {
        label: labelAt(request, [sideX, sideY], leader, 0),
        cost: rank * cost.anchor + leader * cost.leader,
      }
  }
}

function labelAt(
  { at, radius, width, fontSize }: LabelRequest,
  [sideX, sideY]: Side,
  leader: number,
  shift: number,
): PlacedLabel {
  const height = fontSize * lineHeight
  const diagonal = sideX !== 0 && sideY !== 0 ? Math.SQRT1_2 : 1
  const reach = (radius + leader) * diagonal + gapPx * (diagonal === 1 ? 1 : 0)
  const edge = { x: sideX * reach + (sideX === 0 ? shift : 0), y: sideY * reach + (sideY === 0 ? shift : 0) }
  const middle = { x: at.x + edge.x + (sideX * width) / 2, y: at.y + edge.y + (sideY * height) / 2 }
  return {
    dx: edge.x,
    dy: middle.y - at.y + (baseline - 0.5) * height,
    anchor: sideX === 0 ? 'middle' : sideX > 0 ? 'start' : 'end',
    leader: leader > 0 ? { x: edge.x - sideX, y: edge.y } : null,
    box: centred(middle, width, height),
  }
}

/** A leader line as a row of small boxes, so that later labels keep off it. */
export function leaderBoxes(at: Pixel, leader: Pixel | null): Box[] {
  if (leader === null) return []
  const pieces = Math.ceil(Math.hypot(leader.x, leader.y) / 4)
  return Array.from({ length: pieces }, (_, i) => {
    const share = (i + 0.5) / pieces
    return centred({ x: at.x + leader.x * share, y: at.y + leader.y * share }, 2, 2)
  })
}
