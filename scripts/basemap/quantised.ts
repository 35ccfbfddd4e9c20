/** Decodes the integer grid of TopoJSON files. */
import * as z from 'zod/mini'
import type { Line } from './shapes.ts'

const Pair = z.tuple([z.number(), z.number()])

/** The part of a TopoJSON file that holds its points. */
export const quantisedArcs = {
  transform: z.object({ scale: Pair, translate: Pair }),
  arcs: z.array(z.array(Pair)),
}
const Quantised = z.object(quantisedArcs)

/** The arcs in degrees. TopoJSON stores each point as a step from the one before. */
export function decodeArcs({ transform: { scale, translate }, arcs }: z.infer<typeof Quantised>): Line[] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}
