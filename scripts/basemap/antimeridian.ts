/** Makes lines that cross the antimeridian continuous: they run on past the edge of the world. */
import { boundsOf, type Line, type Point, type Polygon, type Ring } from './shapes.ts'

/** South of this, tiles draw Antarctica as solid: the world of Web Mercator ends at 85.05°. */
export const southernLimit = -84.8

/** The line with steps of more than half a world replaced by steps over the edge. `period` is the world's width. */
export function unwrapLine(line: Line, period: number): Line {
  let offset = 0
  let before = line[0]?.[0] ?? 0
  return line.map(([x, y]): Point => {
    if (Math.abs(x - before) > period / 2) offset += x > before ? -period : period
    before = x
    return [x + offset, y]
  })
}

/** Unwraps every ring of a polygon and moves the polygon to the copy of the world that `west` begins. */
export function unwrapPolygon(polygon: Polygon, period: number, west: number): Polygon {
  const rings = polygon.map((ring) => closedAroundPole(unwrapLine(ring, period), period, west))
  const [outer = []] = rings
  return rings.map((ring) => {
    const home =
      ring === outer ? west + period / 2 : middleOf(outer) - copiesBetween(outer, west, period) * period
    const copies = Math.round((middleOf(ring) - home) / period)
    return copies === 0 ? ring : ring.map(([x, y]): Point => [x - copies * period, y])
  })
}

const middleOf = (ring: Ring): number => {
  const { west, east } = boundsOf(ring)
  return (west + east) / 2
}

const copiesBetween = (ring: Ring, west: number, period: number): number =>
  Math.round((middleOf(ring) - west - period / 2) / period)

/** A ring around a pole does not meet its own start after unwrapping: it is closed along the edge of the map. */
function closedAroundPole(ring: Ring, period: number, west: number): Ring {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined || Math.abs(last[0] - first[0]) < period / 2) return ring
  const start = Math.min(first[0], last[0])
  const copies = Math.round((start - west) / period)
  const along = ring.map(([x, y]): Point => [x - copies * period, y])
  const [a, b] = [first[0] - copies * period, last[0] - copies * period]
  return [...along, [b, -89.9], [a, -89.9], [a, first[1]]]
}

/** No point lies south of {@link southernLimit}. */
export const clampSouth = (line: Line): Line =>
  line.map(([lng, lat]): Point => [lng, Math.max(lat, southernLimit)])
