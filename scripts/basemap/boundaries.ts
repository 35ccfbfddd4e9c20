/** Sorts the borders on land into agreed and disputed ones. */
import { dashedLines } from '../../src/core/geo/dashedLines.ts'
import type { Point } from './shapes.ts'
import { arcLine, splitArc, type Unit, type UnitTopology } from './unitTopology.ts'

export const boundaryKinds = ['country', 'disputed'] as const
export type BoundaryKind = (typeof boundaryKinds)[number]

/** Leased places without a border of their own. */
const leased: readonly string[] = ['Baikonur', 'USNB Guantanamo Bay']

export type Boundaries = {
  readonly topology: UnitTopology
  readonly arcs: Readonly<Record<BoundaryKind, readonly number[]>>
}

/** The border arcs by kind. Arcs of which only a stretch is disputed come back divided in `topology`. */
export function sortBoundaries(source: UnitTopology): Boundaries {
  const topology = divideAtDisputes(source)
  const kinds = [...sidesOfArcs(topology)].flatMap(([arc, [a, b]]) => {
    const kind = a && b ? kindOf(topology, arc, a, b) : null
    return kind === null ? [] : [{ arc, kind }]
  })
  const arcsOf = (wanted: BoundaryKind): number[] =>
    kinds.flatMap(({ arc, kind }) => (kind === wanted ? [arc] : [])).toSorted((a, b) => a - b)
  return { topology, arcs: { country: arcsOf('country'), disputed: arcsOf('disputed') } }
}

/** @throws Error where two parts of one country meet of which the policy says nothing */
function kindOf(topology: UnitTopology, arc: number, a: Unit, b: Unit): BoundaryKind | null {
  if (leased.includes(a.name) || leased.includes(b.name)) return null
  const dashed = dashedLineBetween(a, b)
  if (dashed === undefined) {
    if (a.iso !== null && a.iso === b.iso) throw new Error(`Nothing is said about ${a.name} and ${b.name}`)
    return 'country'
  }
  const where = whereOf(dashed)
  const line = arcLine(topology, arc)
  const middle = line[Math.floor(line.length / 2)]
  return middle === undefined || (where?.(middle) ?? true) ? 'disputed' : 'country'
}

function divideAtDisputes(source: UnitTopology): UnitTopology {
  let topology = source
  for (const [arc, [a, b]] of sidesOfArcs(source)) {
    const where = a && b ? whereOf(dashedLineBetween(a, b)) : undefined
    if (where === undefined) continue
    const line = arcLine(source, arc)
    const changes = line.flatMap((point, i) => {
      const before = line[i - 1]
      return before !== undefined && i < line.length - 1 && where(before) !== where(point) ? [i] : []
    })
    // From the end, so that the numbers of the vertices still to come stay as they are.
    for (const vertex of changes.toReversed()) topology = splitArc(topology, arc, vertex)
  }
  return topology
}

type DashedLine = (typeof dashedLines)[keyof typeof dashedLines]

const whereOf = (line: DashedLine | undefined): ((point: Point) => boolean) | undefined =>
  line !== undefined && 'between' in line ? line.where : undefined

function dashedLineBetween(a: Unit, b: Unit): DashedLine | undefined {
  const pairs = [`${a.iso} ${b.iso}`, `${b.iso} ${a.iso}`]
  return Object.values(dashedLines).find((line) => {
    if ('between' in line) return pairs.includes(line.between)
    if ('within' in line) return a.iso === line.within && b.iso === line.within
    return [a.name, b.name].includes(line.around)
  })
}

/** The one or two different units that use each arc. */
function sidesOfArcs({ units }: UnitTopology): Map<number, Unit[]> {
  const sides = new Map<number, Unit[]>()
  for (const unit of units) {
    for (const used of unit.polygons.flat(2)) {
      const arc = used < 0 ? ~used : used
      const known = sides.get(arc) ?? []
      if (!known.includes(unit)) sides.set(arc, [...known, unit])
    }
  }
  return sides
}
