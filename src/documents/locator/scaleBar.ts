/** The frame of a small map: black and white by degrees, like the one of the large map. */
import type { Size } from '../../core/geo/frame.ts'
import { project, zoomForWorldSize } from '../../core/geo/mercator.ts'
import type { Fit } from './locatorFrame.ts'

/** Breadth of the frame, in CSS pixels. */
export const barBreadth = 6

/** From this zoom on a segment spans 5° instead of 10°. */
const fineFrom = 4

/** The inked segments on all four sides as path data; a segment is inked where its western or southern end is an even multiple. */
export function scaleBar({ at, world }: Fit, { width, height }: Size): string {
  const step = zoomForWorldSize(world) >= fineFrom ? 5 : 10
  const inked = (from: number, to: number): number[] =>
    Array.from({ length: (to - from) / step }, (_, i) => from + i * step).filter(
      (degree) => Math.abs(degree / step) % 2 === 0,
    )
  const segments = (
    starts: readonly number[],
    edgeAt: (degree: number) => number,
    length: number,
  ): (readonly [number, number])[] =>
    starts
      .map((degree) => [edgeAt(degree), edgeAt(degree + step)].toSorted((a, b) => a - b))
      .map(([from = 0, to = 0]) => [Math.max(barBreadth, from), Math.min(length - barBreadth, to)] as const)
      .filter(([from, to]) => to > from)
  const across = segments(inked(-180, 180), (lng) => at(project([lng, 0])).x, width)
  const upwards = segments(inked(-80, 80), (lat) => at(project([0, lat])).y, height)
  return [
    ...across.flatMap(([from, to]) => [
      `M${from} 0H${to}v${barBreadth}H${from}Z`,
      `M${from} ${height - barBreadth}H${to}v${barBreadth}H${from}Z`,
    ]),
    ...upwards.flatMap(([from, to]) => [
      `M0 ${from}V${to}h${barBreadth}V${from}Z`,
      `M${width - barBreadth} ${from}V${to}h${barBreadth}V${from}Z`,
    ]),
  ].join('')
}
