/** The world as small scales show it: calmer than the source, from the same arcs for land, countries and borders. */
import { areaKm2, type Polygon } from './shapes.ts'
import { simplifyLine } from './simplify.ts'
import type { Boundaries } from './boundaries.ts'
import { degrees, drawWorld, type World } from './world.ts'

/** Triangles below this go, in square pixels at the equator where the zoom is at its largest. */
const leastTrianglePx = 1.6
/** Islands below this go, in square kilometres, at zoom 0. A quarter of it at each further zoom. */
const leastIslandKm2 = 2400
/** Width of the world at zoom 0, just before the tiles of the next one take its place. */
const worldPx = 1024

/**
 * Areas in square degrees lie between those on the ground and those on the map, which enlarges the Arctic: no partner is
 * there, and detail would be paid for elsewhere.
 */
const inDegrees = (): number => 1

/** For the tiles of this zoom. */
export function smallScaleWorld({ topology, arcs }: Boundaries, zoom: number): World {
  const leastTriangle = leastTrianglePx * (360 / (worldPx * 2 ** zoom)) ** 2
  const simplified = topology.arcs.map((arc) => simplifyLine(arc, leastTriangle, inDegrees))
  const world = drawWorld({ topology: { ...topology, arcs: simplified }, arcs }, degrees)
  const visible = (polygons: readonly Polygon[]): Polygon[] =>
    polygons
      .map((polygon) => polygon.filter((ring) => ring.length > 3))
      .filter(([shore]) => shore !== undefined && areaKm2(shore) >= leastIslandKm2 / 4 ** zoom)
  return {
    ...world,
    land: visible(world.land),
    countries: world.countries.map(({ iso, polygons }) => ({ iso, polygons: visible(polygons) })),
    unclaimed: visible(world.unclaimed),
  }
}
