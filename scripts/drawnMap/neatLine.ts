/** The frame of a drawn map: black and white by degrees, like the one on the page. */
import { project, zoomForWorldSize } from '../../src/core/geo/mercator.ts'
import { type DrawnMap, round } from './drawnMap.ts'

/** A segment spans 10°, or 5° where the map is close; it is inked where its western or southern end is an even multiple. */
export const degreeStep = ({ world, scale }: Pick<DrawnMap, 'world' | 'scale'>): 5 | 10 =>
  zoomForWorldSize(world / scale) >= 4 ? 5 : 10

export function neatLine({ plate, world, at, scale, colour }: DrawnMap): string {
  const breadth = Math.round(5.7 * scale)
  const line = Math.round(0.95 * scale)
  const step = degreeStep({ world, scale })
  const [right, bottom] = [plate.x + plate.width, plate.y + plate.height]
  const inked = (from: number, to: number): number[] =>
    Array.from({ length: (to - from) / step }, (_, i) => from + i * step).filter(
      (degree) => Math.abs(degree / step) % 2 === 0,
    )
  const within = (value: number, least: number, most: number): number =>
    round(Math.max(least, Math.min(most, value)))
  const across = inked(-180, 180).map((lng) => {
    const [from, to] = [lng, lng + step].map((edge) =>
      within(at(project([edge, 0])).x, plate.x + breadth, right - breadth),
    )
    return `M${from} ${plate.y}H${to}v${breadth}H${from}ZM${from} ${bottom - breadth}H${to}v${breadth}H${from}Z`
  })
  const upwards = inked(-80, 80).map((lat) => {
    const [from, to] = [lat + step, lat].map((edge) =>
      within(at(project([0, edge])).y, plate.y + breadth, bottom - breadth),
    )
    return `M${plate.x} ${from}V${to}h${breadth}V${from}ZM${right - breadth} ${from}V${to}h${breadth}V${from}Z`
  })
  const frame = (inset: number): string =>
    `<path fill="none" stroke="${colour('ink')}" stroke-width="${line}" d="M${plate.x + inset} ${plate.y + inset}H${right - inset}V${bottom - inset}H${plate.x + inset}Z"/>`
  const paper = [
    `M${plate.x} ${plate.y}H${right}V${bottom}H${plate.x}Z`,
    `M${plate.x + breadth} ${plate.y + breadth}V${bottom - breadth}H${right - breadth}V${plate.y + breadth}Z`,
  ].join('')
  return [
    `<path fill="${colour('paper')}" fill-rule="evenodd" d="${paper}"/>`,
    `<path fill="${colour('ink')}" d="${[...across, ...upwards].join('')}"/>`,
    frame(line / 2),
    frame(breadth),
  ].join('')
}
