/** Which neighbour lies in a direction: for arrow keys that lead from place to place. */

/** A point on a plane whose y runs downwards, in any unit. */
export type PlanePoint = { readonly x: number; readonly y: number }

export type Direction = 'up' | 'right' | 'down' | 'left'

/** How far `to` lies along and beside a direction, seen from `from`. */
function offset(from: PlanePoint, to: PlanePoint, direction: Direction) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const isAcross = direction === 'left' || direction === 'right'
  const ahead = isAcross ? dx : dy
  return {
    along: direction === 'right' || direction === 'down' ? ahead : -ahead,
    beside: Math.abs(isAcross ? dy : dx),
  }
}

/**
 * The key of the nearest point in a quarter of the plane around the direction (±45°, its edges included); null where
 * there is none. Distances are summed along both axes: so points of which no two lie on one exact diagonal are all
 * reached from each other in some steps. For with L1 distance and quarters, the way on from the found point to any point of the same
 * quarter is never longer than it was (as in the routing on Θ4 graphs, Barba et al. 2013).
 */
export function nearestInDirection<Key>(
  points: Iterable<readonly [Key, PlanePoint]>,
  from: PlanePoint,
  direction: Direction,
): Key | null {
  let nearest: { readonly key: Key; readonly distance: number } | null = null
  for (const [key, point] of points) {
    const { along, beside } = offset(from, point, direction)
    const distance = along + beside
    if (along <= 0 || beside > along) continue
    if (nearest === null || distance < nearest.distance) nearest = { key, distance }
  }
  return nearest?.key ?? null
}
