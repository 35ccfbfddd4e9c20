/** Takes out the points of a line that matter least. */
import type { Line, Point } from './shapes.ts'

/**
 * Simplifies by effective area: the point whose triangle with its neighbours is smallest goes first, until every
 * triangle left has at least `minArea` (square units, times the weight at its middle point). A pointed triangle counts
 * for less than its area and a flat one for more, so that fjords do not end as spikes. The ends stay, so that lines that
 * meet still meet.
 * Source: Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993; the weight of the
 * angle after Bloch, Mapshaper.
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
  const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
  return area * (1 - angleWeight * cosineAt(a, b, c))
}

/** How much the angle counts: 0 not at all, 1 so that a spike without breadth is worth nothing. */
const angleWeight = 0.7

/** Cosine of the angle at b: 1 for a spike, -1 for a straight line. */
function cosineAt(a: Point, b: Point, c: Point): number {
  const [toA, toC] = [
    [a[0] - b[0], a[1] - b[1]],
    [c[0] - b[0], c[1] - b[1]],
  ] as const
  const lengths = Math.hypot(...toA) * Math.hypot(...toC)
  return lengths === 0 ? 1 : (toA[0] * toC[0] + toA[1] * toC[1]) / lengths
}

function indexOfLeast(areas: readonly number[]): number {
  return areas.reduce((least, area, i) => (area < (areas[least] ?? Infinity) ? i : least), 0)
}
