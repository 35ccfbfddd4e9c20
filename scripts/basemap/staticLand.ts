/** The coarse world of the static SVG map: integer coordinates on the square of Web Mercator. */
import { project } from '../../src/core/geo/mercator.ts'
import type { Boundaries } from './boundaries.ts'
import { boundsOf, type Line, type Point, type Polygon, type Ring, samePlace, signedArea } from './shapes.ts'
import { simplifyLine } from './simplify.ts'
import { linesPath, ringsPath } from './svgPath.ts'
import { drawWorld } from './world.ts'

/** Width of the world in units of the view box: about half a pixel each at the usual size of the map. */
export const worldSize = 3600

/** Countries with a partner city or project, and Dortmund's own. */
export const partnerCountries = 'CN DE FR GB GH GN IL KE PS RO RS RU TR UA US'.split(' ')

export type StaticLand = {
  readonly viewBox: string
  readonly land: string
  readonly lakes: string
  readonly borders: string
  readonly disputed: string
  readonly countries: Readonly<Record<string, string>>
}

/**
 * Triangles below this area in square units go; islands and lakes have their own limits. Areas are those at the
 * equator: Mercator enlarges the Arctic, where no partner is, and detail there would be paid for elsewhere.
 */
const leastTriangle = { coast: 4.5, border: 6 }
const leastIsland = 8
const leastLake = 40

/** Beyond the edges of the world the land goes on for this many units, so that no coast is drawn along them. */
const overhang = 40

/** Draws land, borders and countries from the same simplified arcs, so that they fit each other exactly. */
export function staticLand({ topology, arcs }: Boundaries, lakes: readonly Polygon[]): StaticLand {
  const onLand = new Set([...arcs.country, ...arcs.disputed])
  const simplified = topology.arcs.map((arc, i) => drawnLine(arc, onLand.has(i) ? 'border' : 'coast'))
  // Antarctica would take a fifth of the bytes, and no map of partnerships shows it.
  const units = topology.units.filter(({ iso }) => iso !== 'AQ')
  const drawn = drawWorld({ topology: { arcs: simplified, units }, arcs }, { period: worldSize, west: 0 })
  const area = (polygons: readonly Polygon[]): string => ringsPath(visibleRings(polygons, leastIsland))
  const outlines = drawn.countries.map(({ iso, polygons }) => [iso, polygons] as const)
  return {
    viewBox: `0 0 ${worldSize} ${worldSize}`,
    land: area(drawn.land),
    lakes: ringsPath(
      visibleRings(
        lakes.map((lake) => lake.map((shore) => drawnLine(shore, 'coast'))),
        leastLake,
      ),
    ),
    borders: linesPath(drawn.boundaries.country.map(withoutRepeats).filter((line) => line.length > 1)),
    disputed: linesPath(drawn.boundaries.disputed.map(withoutRepeats).filter((line) => line.length > 1)),
    countries: Object.fromEntries(
      partnerCountries.map((iso) => [iso, area(outlines.find(([code]) => code === iso)?.[1] ?? [])]),
    ),
  }
}

const toPlane = (line: Line): Line => {
  let offset = 0
  let before = line[0]?.[0] ?? 0
  return line.map(([lng, lat]) => {
    if (Math.abs(lng - before) > 180) offset += lng > before ? -360 : 360
    before = lng
    const { x, y } = project([lng + offset, lat])
    return [x * worldSize, y * worldSize]
  })
}

/** Area at the equator for an area at this point: the inverse square of Mercator's scale factor, sec φ. */
const groundShare = ([, y]: Point): number => Math.cosh(2 * Math.PI * (0.5 - y / worldSize)) ** -2

const groundArea = (ring: Ring): number => Math.abs(signedArea(ring)) * groundShare(ring[0] ?? [0, 0])

const drawnLine = (line: Line, kind: keyof typeof leastTriangle): Line =>
  simplifyLine(toPlane(line), leastTriangle[kind], groundShare).map(([x, y]): Point => [
    Math.round(x),
    Math.round(y),
  ])

const withoutRepeats = (line: Line): Line => line.filter((point, i) => !samePlace(point, line[i - 1]))

/** The rings worth drawing, largest first; what runs past the eastern edge appears at the western one too. */
function visibleRings(polygons: readonly Polygon[], leastArea: number): Ring[] {
  return polygons
    .flat()
    .map(withoutRepeats)
    .filter((ring) => groundArea(ring) >= leastArea)
    .toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))
    .flatMap((ring) => [ring, ...overlapAtOtherEdge(ring)])
}

function overlapAtOtherEdge(ring: Ring): Ring[] {
  const { west, east } = boundsOf(ring)
  if (east > worldSize) return [shifted(eastOf(ring, worldSize - overhang), -worldSize)]
  if (west < 0) return [shifted(mirrored(eastOf(mirrored(ring), -overhang)), worldSize)]
  return []
}

const shifted = (ring: Ring, by: number): Ring => ring.map(([x, y]): Point => [x + by, y])
const mirrored = (ring: Ring): Ring => ring.map(([x, y]): Point => [-x, y])

/** The part of a ring east of a meridian (Sutherland and Hodgman 1974, one edge). */
function eastOf(ring: Ring, limit: number): Ring {
  const kept = ring.flatMap((point, i): Point[] => {
    const before = ring[i - 1] ?? point
    const crosses = before[0] < limit !== point[0] < limit
    const share = (limit - before[0]) / (point[0] - before[0])
    const crossing: Point = [limit, Math.round(before[1] + share * (point[1] - before[1]))]
    return [...(crosses ? [crossing] : []), ...(point[0] >= limit ? [point] : [])]
  })
  return kept
}
