/** Map units that share their borders as arcs, so that a change to a border changes both sides. */
import type { Line, Ring } from './shapes.ts'

/** A ring as arc numbers; `~n` is arc n backwards. */
export type ArcRing = readonly number[]
export type ArcPolygon = readonly ArcRing[]

/** The smallest area with a name of its own: a country, or a part whose belonging the policy decides. */
export type Unit = {
  readonly name: string
  /** ISO 3166-1 alpha-2 code of the country it is drawn as part of; null for none. */
  readonly iso: string | null
  readonly polygons: readonly ArcPolygon[]
}

export type UnitTopology = { readonly arcs: readonly Line[]; readonly units: readonly Unit[] }

/** The line of an arc number in the direction it is used. */
export function arcLine({ arcs }: UnitTopology, arc: number): Line {
  const line = arcs[arc < 0 ? ~arc : arc]
  if (line === undefined) throw new Error(`There is no arc ${arc}`)
  return arc < 0 ? line.toReversed() : line
}

/** The points of a ring, without repeating the joints between its arcs. */
export function ringLine(topology: UnitTopology, ring: ArcRing): Ring {
  return ring.flatMap((arc, i) => arcLine(topology, arc).slice(i === 0 ? 0 : 1))
}

/** The same topology with an arc divided at one of its inner vertices. */
export function splitArc(topology: UnitTopology, arc: number, vertex: number): UnitTopology {
  const line = arcLine(topology, arc)
  if (arc < 0 || vertex <= 0 || vertex >= line.length - 1) {
    throw new Error(`Arc ${arc} cannot be divided at vertex ${vertex}`)
  }
  const added = topology.arcs.length
  const divided = (ring: ArcRing): ArcRing =>
    ring.flatMap((used) => (used === arc ? [arc, added] : used === ~arc ? [~added, ~arc] : [used]))
  return {
    arcs: [...topology.arcs.with(arc, line.slice(0, vertex + 1)), line.slice(vertex)],
    units: topology.units.map((unit) => ({
      ...unit,
      polygons: unit.polygons.map((polygon) => polygon.map(divided)),
    })),
  }
}

/** The unit of that name; throws when the base data no longer has it. */
export function unitNamed({ units }: UnitTopology, name: string): Unit {
  const unit = units.find((candidate) => candidate.name === name)
  if (unit === undefined) throw new Error(`The base data has no unit named ${name}`)
  return unit
}
