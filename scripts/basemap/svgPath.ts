/** Writes integer lines as the shortest SVG path data: relative steps, no space that a minus sign makes unnecessary. */
import { type Line, type Point, samePlace } from './shapes.ts'

/** Path data of open lines. */
export const linesPath = (lines: readonly Line[]): string => lines.map((line) => subpath(line)).join('')

/** Path data of closed rings. */
export const ringsPath = (rings: readonly Line[]): string =>
  rings.map((ring) => `${subpath(samePlace(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring)}z`).join('')

/** Each subpath starts with absolute coordinates, so that the same ring reads the same in two paths and packs well. */
function subpath(line: Line): string {
  const [start = [0, 0], ...rest] = line
  let before: Point = start
  const steps = rest.map((point): Point => {
    const step: Point = [point[0] - before[0], point[1] - before[1]]
    before = point
    return step
  })
  return `M${joined(start)}${steps.length === 0 ? '' : `l${joined(steps.flat())}`}`
}

const joined = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-')
