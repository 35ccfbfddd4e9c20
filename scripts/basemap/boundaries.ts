/** Sorts the borders on land into agreed and disputed ones. */
import type { Point } from './shapes.ts'
import { arcLine, splitArc, type Unit, type UnitTopology } from './unitTopology.ts'

export const boundaryKinds = ['country', 'disputed'] as const
export type BoundaryKind = (typeof boundaryKinds)[number]

/** Lines between two countries that are disputed, wholly or in a stretch. */
const disputes: readonly { readonly between: string; readonly where?: (point: Point) => boolean }[] = [
  { between: 'EH MA' },
  { between: 'IL PS' },
  { between: 'IL SY' },
  { between: 'KP KR' },
  { between: 'RS XK' },
  // Kashmir: the line of control, and the line of actual control in Ladakh.
  { between: 'IN PK', where: ([, lat]) => lat > 32.4 },
  { between: 'CN IN', where: ([lng, lat]) => lat > 32 || lng > 91.6 },
]

/** Leased places without a border of their own. */
const leased: readonly string[] = ['Baikonur', 'USNB Guantanamo Bay']
const disputedUnits: readonly string[] = ['Siachen Glacier']

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

function kindOf(topology: UnitTopology, arc: number, a: Unit, b: Unit): BoundaryKind | null {
  if (leased.includes(a.name) || leased.includes(b.name)) return null
  if (disputedUnits.includes(a.name) || disputedUnits.includes(b.name)) return 'disputed'
  if (a.iso !== null && a.iso === b.iso) return 'disputed'
  const dispute = disputeBetween(a, b)
  if (dispute === undefined) return 'country'
  const line = arcLine(topology, arc)
  const middle = line[Math.floor(line.length / 2)]
  return middle === undefined || (dispute.where?.(middle) ?? true) ? 'disputed' : 'country'
}

function divideAtDisputes(source: UnitTopology): UnitTopology {
  let topology = source
  for (const [arc, [a, b]] of sidesOfArcs(source)) {
    const where = a && b ? disputeBetween(a, b)?.where : undefined
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

function disputeBetween(a: Unit, b: Unit): (typeof disputes)[number] | undefined {
  const pairs = [`${a.iso} ${b.iso}`, `${b.iso} ${a.iso}`]
  return disputes.find(({ between }) => pairs.includes(between))
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
