/** Reads the drawn world back as longitudes and latitudes: the page holds it already, and nothing travels twice. */
import type { CountryCode, LngLat } from '../../core/dataset/city.ts'
import { unproject } from '../../core/geo/mercator.ts'
import antarctica from './antarctica.json'

/** Points in degrees; rings end where they begin. */
type Line = readonly LngLat[]

export type LandLines = {
  readonly land: readonly Line[]
  /** Coasts as they are drawn, without the edges that close a ring through a pole. */
  readonly coasts: readonly Line[]
  readonly lakes: readonly Line[]
  readonly borders: readonly Line[]
  readonly disputed: readonly Line[]
  readonly countries: ReadonlyMap<CountryCode, readonly Line[]>
}

/** A straight line of the flat map is bent on others: it is divided into steps of at most this share of the world. */
const longestStep = 1 / 240

/** @param markup  what `landMarkup` has written; anything else gives no land but Antarctica */
export function landLinesIn(markup: string): LandLines {
  const world = Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1] ?? 1)
  const read = (path: string): Line[] =>
    pointsIn(path)
      .filter((points) => points.length > 1 && !isRepeated(points))
      .map((points) => inSteps(points, world).map(([x, y]) => unproject({ x: x / world, y: y / world })))
  const drawn = (part: string): Line[] => read(new RegExp(`${part}[^>]* d="([^"]*)"`).exec(markup)?.[1] ?? '')
  const rings = drawn('id="atlas-land"')
  const islands = pointsIn(antarctica.islands).map(fromTenths)
  const coast = pointsIn(antarctica.mainland).flatMap(fromTenths)
  return {
    land: [...rings, ...islands, [...coast, [180, -90], [-180, -90]]],
    coasts: [...rings, ...islands, coast],
    lakes: drawn('data-part="lakes"'),
    borders: drawn('data-part="borders"'),
    disputed: drawn('data-part="disputed"'),
    countries: new Map(
      [...markup.matchAll(/data-country="([A-Z]{2})" d="([^"]*)"/g)].map(([, code = '', path = '']) => [
        code,
        read(path),
      ]),
    ),
  }
}

type Point = readonly [x: number, y: number]

/** The points of path data whose subpaths have an absolute start and relative steps, as scripts/basemap writes it. */
const pointsIn = (path: string): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      const points: Point[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        points.push([x, y])
      }
      // A closed line goes on to its start.
      return subpath.endsWith('z') ? [...points, ...points.slice(0, 1)] : points
    })

/** What reaches over the western edge is drawn a second time at the eastern one, and there as a whole. */
const isRepeated = (points: readonly Point[]): boolean => points.some(([x]) => x < 0)

/** A line with no step longer than {@link longestStep}. */
function inSteps(points: readonly Point[], world: number): Point[] {
  return points.flatMap((point, i): Point[] => {
    const [fromX, fromY] = points[i - 1] ?? point
    const [dx, dy] = [point[0] - fromX, point[1] - fromY]
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / world / longestStep))
    return Array.from({ length: steps }, (_, step): Point => [
      fromX + (dx * (step + 1)) / steps,
      fromY + (dy * (step + 1)) / steps,
    ])
  })
}

const fromTenths = (points: readonly Point[]): LngLat[] =>
  inSteps(points, 3600).map(([lng, lat]) => [lng / 10, lat / 10])
