/** What lies along the edge of the map, and no name may reach into: the frame line and its numbers. */
import type { Box, Frame, Size } from '../../core/geo/frame.ts'
import { project } from '../../core/geo/mercator.ts'

/** Distance of the frame's inner line and of the numbers beside it from the edge, in pixels. */
const edgePx = 9
const numbersPx = { top: 24, left: 46, height: 16 }
/** Worlds of this size name every tenth parallel, smaller ones every thirtieth: see NeatLine.module.css. */
const fineWorldPx = 4096

/** The numbers of the parallels, at the left edge of a flat map that shows this frame in the middle. */
export function parallelBoxes(
  { y, width, height: extent }: Frame,
  { width: areaWidth, height }: Size,
): Box[] {
  const world = Math.min(areaWidth / width, height / extent)
  const step = world < fineWorldPx ? 30 : 10
  return Array.from({ length: 160 / step + 1 }, (_, i) => Math.ceil(-80 / step) * step + i * step)
    .map((latitude) => height / 2 + (project([0, latitude]).y - y) * world)
    .filter((at) => at > 0 && at < height)
    .map((at) => ({
      x: 0,
      y: at - numbersPx.height / 2,
      width: numbersPx.left,
      height: numbersPx.height,
    }))
}

/** The frame line on all four sides; with the numbers of the meridians if it is graduated. */
export function edgeBoxes({ width, height }: Size, isGraduated: boolean): Box[] {
  return [
    { x: 0, y: 0, width, height: isGraduated ? numbersPx.top : edgePx },
    { x: 0, y: height - edgePx, width, height: edgePx },
    { x: 0, y: 0, width: edgePx, height },
    { x: width - edgePx, y: 0, width: edgePx, height },
  ]
}
