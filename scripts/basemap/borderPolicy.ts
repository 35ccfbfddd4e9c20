/** What the atlas says about borders where Natural Earth's de facto view differs; see docs/decisions/0003-borders.md. */
import { type Cut, cutUnit, polygonAround } from './cutUnit.ts'
import type { Point } from './shapes.ts'
import { type Unit, unitNamed, type UnitTopology } from './unitTopology.ts'

/** Units without an ISO code, by Natural Earth's name, and the country they are drawn as part of. */
const countryOfUnit: ReadonlyMap<string, string> = new Map([
  ['Ashmore and Cartier Is.', 'AU'],
  ['Baikonur', 'KZ'],
  ['Clipperton I.', 'FR'],
  ['Coral Sea Is.', 'AU'],
  ['Cyprus U.N. Buffer Zone', 'CY'],
  ['Indian Ocean Ter.', 'AU'],
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
  ['USNB Guantanamo Bay', 'CU'],
])

/** A place in Crimea that lies on the main polygon of the peninsula at every resolution. */
const crimea: Point = [34.2, 45.2]

/** Territories that the base data gives to whoever holds them. */
const cuts: readonly Cut[] = [
  {
    // The line of 4 June 1967, from the Lebanese border at Ghajar to the Yarmouk; good to about two kilometres.
    from: 'Israel',
    line: [
      [35.624, 33.25],
      [35.656, 33.24],
      [35.632, 33.12],
      [35.626, 33.01],
      [35.62, 32.89],
      [35.648, 32.85],
      [35.655, 32.79],
      [35.69, 32.72],
      [35.76, 32.744],
    ],
    inside: [35.8, 33.0],
    part: { name: 'Golan Heights', iso: 'SY' },
  },
  {
    // The northern limit of the territory is the parallel 27°40′ N; the base data only has the berm.
    from: 'Morocco',
    line: [
      [-13.17, 27.667],
      [-8.67, 27.667],
    ],
    inside: [-13.0, 27.0],
    part: { name: 'W. Sahara west of the berm', iso: 'EH' },
  },
]

/** The units as the atlas draws them. Throws when it cannot find what it must correct. */
export function applyBorderPolicy(source: UnitTopology): UnitTopology {
  const assigned = {
    ...source,
    units: source.units.map((unit) => ({ ...unit, iso: unit.iso ?? countryOfUnit.get(unit.name) ?? null })),
  }
  return cuts.reduce(cutUnit, withCrimeaInUkraine(assigned))
}

function withCrimeaInUkraine(topology: UnitTopology): UnitTopology {
  const russia = unitNamed(topology, 'Russia')
  const index = polygonAround(topology, russia, crimea)
  const peninsula = russia.polygons.slice(index, index + 1)
  const moved = (unit: Unit): Unit => {
    if (unit.name === 'Russia') return { ...unit, polygons: unit.polygons.toSpliced(index, 1) }
    return unit.name === 'Ukraine' ? { ...unit, polygons: [...unit.polygons, ...peninsula] } : unit
  }
  unitNamed(topology, 'Ukraine')
  return { ...topology, units: topology.units.map(moved) }
}
