/** On which side of its sign the name of a place stands. */
import type { LngLat } from '../../core/dataset/city.ts'
import { project } from '../../core/geo/mercator.ts'

/**
 * MapLibre's anchors (the edge of the text that touches the sign), the direction the text lies in and the
 * place of that edge, both in distances from the sign; y is down. MapLibre takes 0.29 em off vertical offsets.
 */
const sides = [
  { anchor: 'left', x: 1, y: 0, edge: [1, 0], bias: 0 },
  { anchor: 'bottom-left', x: 0.9, y: -0.4, edge: [1, 0.15], bias: 0.03 },
  { anchor: 'top-left', x: 0.9, y: 0.4, edge: [1, -0.15], bias: 0.03 },
  { anchor: 'bottom-left', x: 0.6, y: -0.8, edge: [0.1, -1.5], bias: 0.06 },
  { anchor: 'top-left', x: 0.6, y: 0.8, edge: [0.1, 1.5], bias: 0.06 },
  { anchor: 'right', x: -1, y: 0, edge: [-1, 0], bias: 0.08 },
  { anchor: 'top', x: 0, y: 1, edge: [0, 1.5], bias: 0.09 },
  { anchor: 'bottom', x: 0, y: -1, edge: [0, -1.5], bias: 0.09 },
  { anchor: 'bottom-right', x: -0.9, y: -0.4, edge: [-1, 0.15], bias: 0.1 },
  { anchor: 'top-right', x: -0.9, y: 0.4, edge: [-1, -0.15], bias: 0.1 },
  { anchor: 'bottom-right', x: -0.6, y: -0.8, edge: [-0.1, -1.5], bias: 0.12 },
  { anchor: 'top-right', x: -0.6, y: 0.8, edge: [-0.1, 1.5], bias: 0.12 },
] as const

/** Distance in world units at which a neighbour counts a quarter (about 4° of longitude). */
const reach = 0.011

/**
 * All sides as `[anchor, [x, y], …]` for `text-variable-anchor-offset`, the emptiest first. A side is the fuller
 * the nearer other places lie in its direction. `distanceEm` is the gap from the middle of the sign.
 *
 * @param leaning  `beside` the sign, or `above` or below it: there a long name at the edge of the map is not cut
 */
export function anchorsFor(
  place: LngLat,
  others: readonly LngLat[],
  distanceEm: number,
  leaning: 'beside' | 'above' = 'beside',
): (string | [number, number])[] {
  const here = project(place)
  const neighbours = others.map((other) => {
    const there = project(other)
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const distance = Math.hypot(dx, dy) || 1
    return { x: dx / distance, y: dy / distance, weight: (reach / (reach + distance)) ** 2 }
  })
  const fullness = sides.map((side) =>
    neighbours.reduce<number>(
      (sum, n) => sum + n.weight * Math.max(0, side.x * n.x + side.y * n.y) ** 2,
      leaning === 'above' ? Math.abs(side.x) : side.bias,
    ),
  )
  return sides
    .map((side, i) => ({ side, fullness: fullness[i] ?? 0 }))
    .toSorted((a, b) => a.fullness - b.fullness)
    .flatMap(({ side: { anchor, edge } }): [string, [number, number]] => [
      anchor,
      [edge[0] * distanceEm, edge[1] * distanceEm],
    ])
}
