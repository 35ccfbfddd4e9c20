/** The coast as lines, without the edges that only close a polygon at the end of the map. */
import { southernLimit } from './antimeridian.ts'
import { type Line, type Point, type Polygon, samePlace } from './shapes.ts'

const onAntimeridian = ([lng]: Point): boolean => Math.abs((Math.abs(lng) % 360) - 180) < 0.002
const onSouthernLimit = ([, lat]: Point): boolean => lat <= southernLimit + 0.05

const isArtificial = (from: Point, to: Point): boolean =>
  (onAntimeridian(from) && onAntimeridian(to)) || (onSouthernLimit(from) && onSouthernLimit(to))

/** Coast lines of land polygons in unwrapped degrees. A coast without artificial edges stays one closed line. */
export function coastLines(land: readonly Polygon[]): Line[] {
  return land.flat().flatMap(realStretches)
}

function realStretches(ring: Line): Line[] {
  const stretches: Point[][] = [[]]
  for (const point of ring) {
    const before = stretches.at(-1)?.at(-1)
    if (before !== undefined && isArtificial(before, point)) stretches.push([])
    stretches.at(-1)?.push(point)
  }
  const [first, last] = [stretches[0], stretches.at(-1)]
  // The start of a ring is an accident: the stretch it falls into is joined again.
  if (stretches.length > 1 && first && last && samePlace(last.at(-1), first[0])) {
    stretches.splice(0, 1)
    last.push(...first.slice(1))
  }
  return stretches.filter((line) => line.length > 1)
}
