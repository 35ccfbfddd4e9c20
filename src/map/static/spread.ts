/** Markers that would hide each other are moved apart a little. */
import type { Pixel } from './labels.ts'

type Point = { readonly id: string; readonly at: Pixel }

/** Markers closer than this are moved, each by as much as brings them to `wantedPx`, at most by `mostPx`. */
const tooClosePx = 8
const wantedPx = 15
const mostPx = 6

/**
 * How far each marker is moved from its place, in pixels; places that stand free are missing. Two markers on the same
 * point part to the left and right.
 */
export function spread(points: readonly Point[]): ReadonlyMap<string, Pixel> {
  const moves = new Map<string, Pixel>()
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) {
      const gap = { x: b.at.x - a.at.x, y: b.at.y - a.at.y }
      const distance = Math.hypot(gap.x, gap.y)
      if (distance >= tooClosePx) continue
      const towardsB = distance === 0 ? { x: 1, y: 0 } : { x: gap.x / distance, y: gap.y / distance }
      const by = Math.min(mostPx, (wantedPx - distance) / 2)
      moves.set(a.id, { x: -towardsB.x * by, y: -towardsB.y * by })
      moves.set(b.id, { x: towardsB.x * by, y: towardsB.y * by })
    }
  return moves
}
