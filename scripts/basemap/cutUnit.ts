/** Cuts a part off a unit along a line that the base data does not have. */
import { type Line, type Point, ringContains, samePlace } from './shapes.ts'
import {
  arcLine,
  type ArcRing,
  ringLine,
  splitArc,
  type Unit,
  unitNamed,
  type UnitTopology,
} from './unitTopology.ts'

export type Cut = {
  readonly from: string
  /** In degrees; its ends are moved to the nearest vertices of the outline. */
  readonly line: Line
  /** A point of the part that is cut off. */
  readonly inside: Point
  readonly part: { readonly name: string; readonly iso: string }
}

/** Farther than this in degrees from the outline, the line no longer fits the base data. */
const reach = 0.35

/** The topology with the part as a unit of its own; throws when the base data does not fit the cut. */
export function cutUnit(topology: UnitTopology, { from, line, inside, part }: Cut): UnitTopology {
  const index = polygonAround(topology, unitNamed(topology, from), inside)
  const ringOf = (current: UnitTopology): ArcRing => unitNamed(current, from).polygons[index]?.[0] ?? []
  const start = nodeNear(topology, ringOf, line[0])
  const end = nodeNear(start.topology, ringOf, line.at(-1))
  if (samePlace(start.node, end.node)) throw new Error(`The line through ${from} has no length`)

  const nodes = end.topology
  const ring = ringOf(nodes)
  const first = ring.findIndex((arc) => samePlace(arcLine(nodes, arc)[0], start.node))
  const turned = [...ring.slice(first), ...ring.slice(0, first)]
  const second = turned.findIndex((arc) => samePlace(arcLine(nodes, arc)[0], end.node))

  const cut = nodes.arcs.length
  const arcs = [...nodes.arcs, [start.node, ...line.slice(1, -1), end.node]]
  const halves = [
    [...turned.slice(0, second), ~cut],
    [...turned.slice(second), cut],
  ]
  const [outside = [], within = []] = halves.toSorted(
    (a, b) =>
      Number(ringContains(ringLine({ ...nodes, arcs }, a), inside)) -
      Number(ringContains(ringLine({ ...nodes, arcs }, b), inside)),
  )
  const kept = (unit: Unit): Unit =>
    unit.name === from
      ? { ...unit, polygons: unit.polygons.with(index, [outside, ...(unit.polygons[index]?.slice(1) ?? [])]) }
      : unit
  return { arcs, units: [...nodes.units.map(kept), { ...part, polygons: [[within]] }] }
}

/** The number of the unit's polygon around the point; throws when there is not exactly one. */
export function polygonAround(topology: UnitTopology, unit: Unit, point: Point): number {
  const around = unit.polygons.flatMap(([outer = []], i) =>
    ringContains(ringLine(topology, outer), point) ? [i] : [],
  )
  const [only] = around
  if (only === undefined || around.length > 1) {
    throw new Error(`${unit.name} has ${around.length} polygons around ${point.join(', ')}, expected one`)
  }
  return only
}

/** Makes the vertex of the ring nearest to the point a joint between two arcs. */
function nodeNear(
  topology: UnitTopology,
  ringOf: (current: UnitTopology) => ArcRing,
  [x, y]: Point = [NaN, NaN],
): { topology: UnitTopology; node: Point } {
  const [nearest] = ringOf(topology)
    .map((arc) => (arc < 0 ? ~arc : arc))
    .flatMap((arc) =>
      arcLine(topology, arc).map((at, vertex) => ({
        arc,
        vertex,
        at,
        off: Math.hypot(at[0] - x, at[1] - y),
      })),
    )
    .toSorted((a, b) => a.off - b.off)
  if (nearest === undefined || !(nearest.off <= reach)) throw new Error(`No outline passes near ${x}, ${y}`)
  const isJoint = nearest.vertex === 0 || nearest.vertex === arcLine(topology, nearest.arc).length - 1
  return { topology: isJoint ? topology : splitArc(topology, nearest.arc, nearest.vertex), node: nearest.at }
}
