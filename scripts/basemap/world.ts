/** Draws land, countries and borders from the units. */
import { merge, mesh } from 'topojson-client'
import type { MultiPolygon, Topology } from 'topojson-specification'
import { unwrapLine, unwrapPolygon } from './antimeridian.ts'
import { type Boundaries, type BoundaryKind, sortBoundaries } from './boundaries.ts'
import { applyBorderPolicy } from './borderPolicy.ts'
import { type Line, pointOf, type Polygon } from './shapes.ts'
import type { Unit } from './unitTopology.ts'
import { readWorldAtlas, type Resolution } from './worldAtlas.ts'

export type Country = { readonly iso: string; readonly polygons: readonly Polygon[] }

export type World = {
  readonly land: readonly Polygon[]
  /** By ISO code, in alphabetical order. */
  readonly countries: readonly Country[]
  /** Land that is drawn as part of no country. */
  readonly unclaimed: readonly Polygon[]
  readonly boundaries: Readonly<Record<BoundaryKind, readonly Line[]>>
}

/** The plane the world is drawn on: `period` is its width, `west` its left edge. */
export type Plane = { readonly period: number; readonly west: number }
export const degrees: Plane = { period: 360, west: -180 }

/** The units under the border policy, with their borders sorted. */
export const readBoundaries = (resolution: Resolution): Boundaries =>
  sortBoundaries(applyBorderPolicy(readWorldAtlas(resolution)))

export function drawWorld({ topology, arcs }: Boundaries, { period, west }: Plane): World {
  const base: Topology = {
    type: 'Topology',
    objects: {},
    arcs: topology.arcs.map((arc) => arc.map((point) => [...point])),
  }
  const merged = (units: readonly Unit[]): Polygon[] =>
    merge(base, units.map(multiPolygonOf)).coordinates.map((polygon) =>
      unwrapPolygon(
        polygon.map((ring) => ring.map(pointOf)),
        period,
        west,
      ),
    )
  const lines = (kind: BoundaryKind): Line[] =>
    mesh(base, { type: 'MultiLineString', arcs: arcs[kind].map((arc) => [arc]) }).coordinates.map((line) =>
      unwrapLine(line.map(pointOf), period),
    )
  const codes = [...new Set(topology.units.flatMap(({ iso }) => iso ?? []))].toSorted()
  return {
    land: merged(topology.units),
    countries: codes.map((iso) => ({
      iso,
      polygons: merged(topology.units.filter((unit) => unit.iso === iso)),
    })),
    unclaimed: merged(topology.units.filter((unit) => unit.iso === null)),
    boundaries: { country: lines('country'), disputed: lines('disputed') },
  }
}

function multiPolygonOf({ polygons }: Unit): MultiPolygon {
  return { type: 'MultiPolygon', arcs: polygons.map((polygon) => polygon.map((ring) => [...ring])) }
}
