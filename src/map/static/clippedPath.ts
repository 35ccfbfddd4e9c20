/** Cuts the land down to what a small map shows: strokes around a whole world are most of the work of drawing it. */

type Point = readonly [number, number]

/** Edges of a window, in the units of the path. */
export type PathWindow = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Path data with what lies in the window. Rings are cut along its edges, so the window must be larger than what is seen
 * by half a stroke; lines are kept whole. Reads what `npm run basemap` writes: `M`, `l` and `z`.
 */
export function clippedPath(path: string, window: PathWindow): string {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const isRing = subpath.endsWith('z')
      const points = pointsOf(subpath)
      if (!meets(points, window)) return ''
      const kept = isRing ? clippedRing(points, window) : points
      return kept.length === 0 ? '' : `M${kept.map((point) => point.join(' ')).join('L')}${isRing ? 'Z' : ''}`
    })
    .join('')
}

function pointsOf(subpath: string): Point[] {
  const numbers = (subpath.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
    x += numbers[2 * i] ?? 0
    y += numbers[2 * i + 1] ?? 0
    return [x, y]
  })
}

function meets(points: readonly Point[], { left, top, right, bottom }: PathWindow): boolean {
  return (
    points.some(([x]) => x >= left) &&
    points.some(([x]) => x <= right) &&
    points.some(([, y]) => y >= top) &&
    points.some(([, y]) => y <= bottom)
  )
}

/** One edge after another (Sutherland and Hodgman 1974). */
function clippedRing(ring: readonly Point[], { left, top, right, bottom }: PathWindow): readonly Point[] {
  const edges: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ]
  return edges.reduce<readonly Point[]>((points, [axis, limit, sign]) => {
    const isInside = (point: Point): boolean => (point[axis] - limit) * sign >= 0
    return points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point
      const crossing = isInside(before) === isInside(point) ? [] : [crossingAt(before, point, axis, limit)]
      return isInside(point) ? [...crossing, point] : crossing
    })
  }, ring)
}

function crossingAt(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis])
  const along = (of: 0 | 1): number => Math.round((a[of] + share * (b[of] - a[of])) * 100) / 100
  return axis === 0 ? [limit, along(1)] : [along(0), limit]
}
