/** Antarctica for the round map: the flat one ends before it, and the drawn world leaves it out. */
import { areaKm2, type Line, type Point } from './shapes.ts'
import { simplifyLine } from './simplify.ts'
import { linesPath, ringsPath } from './svgPath.ts'
import type { World } from './world.ts'

/** Path data in tenths of a degree: longitude to the right, latitude upwards. */
export type Antarctica = {
  /** The coast once round the pole, from its start to the same meridian. */
  readonly mainland: string
  readonly islands: string
}

/** Smaller islands are left out. */
const leastIslandKm2 = 8000
/** Corners of a smaller area on the ground go, in square degrees of latitude. */
const leastTriangle = 0.25

export function antarctica({ countries }: World): Antarctica {
  const polygons = countries.find(({ iso }) => iso === 'AQ')?.polygons ?? []
  const rings = polygons.flatMap(([outer = []]) => (areaKm2(outer) < leastIslandKm2 ? [] : [outer]))
  const mainland = rings.find(isRoundPole)
  if (mainland === undefined) throw new Error('There is no land around the south pole')
  return {
    mainland: linesPath([tenths(simplified(mainland.filter(([, lat]) => lat > -89).slice(0, -1)))]),
    islands: ringsPath(rings.filter((ring) => !isRoundPole(ring)).map((ring) => tenths(simplified(ring)))),
  }
}

const isRoundPole = (ring: Line): boolean => ring.some(([, lat]) => lat < -89)

/** Degrees of longitude shrink towards the pole; the middle point's parallel measures the triangle. */
const simplified = (line: Line): Line =>
  simplifyLine(line, leastTriangle, ([, lat]: Point) => Math.cos((lat * Math.PI) / 180))

const tenths = (line: Line): Line =>
  line.map(([lng, lat]): Point => [Math.round(lng * 10), Math.round(lat * 10)])
