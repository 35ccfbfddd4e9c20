/** Takes out the points of a line that matter least. */
import type { Line, Point } from './shapes.ts'

/**
 * Simplifies by effective area: the point whose triangle with its neighbours is smallest goes first, until every
 * triangle left has at least `minArea` (square units, times the weight at its middle point). The ends stay, so that
 * lines that meet still meet.
 * Source: Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993.
 */
export function simplifyLine(line: Line, minArea: number, weight: (at: Point) => number): Line {
  const points = [...line]
  const areas = points.map((point, i) => triangleAt(points, i) * weight(point))
  for (;;) {
    const least = indexOfLeast(areas)
    const area = areas[least]
    if (area === undefined || area >= minArea) return points
    points.splice(least, 1)
    areas.splice(least, 1)
    // A neighbour never counts for less than what has gone before it, or whole bays would unravel.
    for (const i of [least - 1, least]) {
      const point = points[i]
      if (point !== undefined) areas[i] = Math.max(triangleAt(points, i) * weight(point), area)
    }
  }
}

function triangleAt(points: readonly Point[], i: number): number {
  const [a, b, c] = [points[i - 1], points[i], points[i + 1]]
  if (a === undefined || b === undefined || c === undefined) return Infinity
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}

function indexOfLeast(areas: readonly number[]): number {
  return areas.reduce((least, area, i) => (area < (areas[least] ?? Infinity) ? i : least), 0)
}
