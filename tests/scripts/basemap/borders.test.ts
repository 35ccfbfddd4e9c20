// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { applyBorderPolicy } from '../../../scripts/basemap/borderPolicy.ts'
import { sortBoundaries } from '../../../scripts/basemap/boundaries.ts'
import { type Point, polygonContains } from '../../../scripts/basemap/shapes.ts'
import type { Unit, UnitTopology } from '../../../scripts/basemap/unitTopology.ts'
import { degrees, drawWorld, readBoundaries, type World } from '../../../scripts/basemap/world.ts'
import { readWorldAtlas } from '../../../scripts/basemap/worldAtlas.ts'
import { dashedLineIds, dashedLines } from '../../../src/core/geo/dashedLines.ts'

const countryAt = ({ countries }: World, point: Point): string[] =>
  countries.flatMap(({ iso, polygons }) =>
    polygons.some((part) => polygonContains(part, point)) ? [iso] : [],
  )

/** Every two units that share a border. */
function neighbours({ units }: UnitTopology): (readonly [Unit, Unit])[] {
  const arcsOf = (unit: Unit): number[] => unit.polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))
  const usedBy = Map.groupBy(
    units.flatMap((unit) => arcsOf(unit).map((arc) => ({ arc, unit }))),
    ({ arc }) => arc,
  )
  return [...usedBy.values()].flatMap(([a, b]) =>
    a && b && a.unit !== b.unit ? [[a.unit, b.unit] as const] : [],
  )
}

const passes = (world: World, kind: 'country' | 'disputed', [lng, lat]: Point): boolean =>
  world.boundaries[kind].some((line) => line.some(([x, y]) => Math.hypot(x - lng, y - lat) < 0.35))

describe.each(['10m', '50m'] as const)('the borders at 1:%s', (resolution) => {
  const world = drawWorld(readBoundaries(resolution), degrees)

  it.each<[string, Point, string]>([
    ['Crimea', [34.2, 45.2], 'UA'],
    ['Sevastopol', [33.6, 44.65], 'UA'],
    ['Donetsk', [37.8, 48], 'UA'],
    ['Rostov-on-Don', [39.9, 47.3], 'RU'],
    ['the Golan Heights', [35.8, 33], 'SY'],
    ['Tiberias', [35.5, 32.78], 'IL'],
    ['Netanya', [34.9, 32.3], 'IL'],
    ['Dura', [35.03, 31.5], 'PS'],
    ['Gaza', [34.38, 31.42], 'PS'],
    ['Laayoune', [-13, 27.1], 'EH'],
    ['Dakhla inland', [-15.2, 23.7], 'EH'],
    ['Tan-Tan', [-10.8, 28.4], 'MA'],
    ['Pristina', [21.1, 42.65], 'XK'],
    ['Novi Sad', [19.8, 45.27], 'RS'],
    ['Hargeisa', [44.1, 9.55], 'SO'],
    ['Kyrenia', [33.4, 35.28], 'CY'],
  ])('puts %s into one country', (_, point, iso) => {
    expect(countryAt(world, point)).toEqual([iso])
  })

  it.each<[string, Point]>([
    ['Kosovo and Serbia', [20.9, 43.1]],
    ['Western Sahara and Morocco', [-13, 27.67]],
    ['the two sides of the berm', [-14.6, 22.3]],
    ['Somaliland and Somalia', [48.94, 11.1]],
    ['the two parts of Cyprus', [33.3, 35.1]],
    ['the West Bank and Israel', [35, 32.2]],
    ['Gaza and Israel', [34.4, 31.5]],
    ['the Golan Heights and Israel', [35.63, 33]],
    ['the Golan Heights and Syria', [35.85, 33]],
    ['the two sides in Kashmir', [74, 34]],
    ['India and China in Ladakh', [78.9, 33.9]],
    ['India and China in the east', [94, 28.9]],
    ['the two Koreas', [127.4, 38.3]],
  ])('draws the line between %s as disputed', (_, point) => {
    expect(passes(world, 'disputed', point)).toBe(true)
  })

  it.each<[string, Point]>([
    ['Germany and France', [7.9, 48.6]],
    ['India and Pakistan in the desert', [70.4, 27.8]],
    ['Kosovo and Albania', [20.5, 42.2]],
    ['Ukraine and Russia', [38.3, 49.9]],
  ])('draws the line between %s as agreed', (_, point) => {
    expect(passes(world, 'country', point)).toBe(true)
    expect(passes(world, 'disputed', point)).toBe(false)
  })

  it('draws no line between Crimea and the rest of Ukraine', () => {
    const isthmus: Point = [33.8, 46.1]
    expect(passes(world, 'country', isthmus) || passes(world, 'disputed', isthmus)).toBe(false)
  })
})

describe('the border policy', () => {
  it('says something about every two parts of one country that meet', () => {
    const source = applyBorderPolicy(readWorldAtlas('50m'))
    const units = source.units.map((unit) => (unit.name === 'Kenya' ? { ...unit, iso: 'ET' } : unit))
    expect(() => sortBoundaries({ ...source, units })).toThrow('Nothing is said about Kenya and Ethiopia')
  })

  it.each(dashedLineIds)('finds the line it names: %s', (id) => {
    const line = dashedLines[id]
    const found = neighbours(applyBorderPolicy(readWorldAtlas('10m'))).some(([a, b]) => {
      if ('around' in line) return [a.name, b.name].includes(line.around)
      if ('within' in line) return a.iso === line.within && b.iso === line.within
      return [`${a.iso} ${b.iso}`, `${b.iso} ${a.iso}`].includes(line.between)
    })
    expect(found).toBe(true)
  })

  it('fails when Crimea is not where it was', () => {
    const source = readWorldAtlas('50m')
    const units = source.units.map((unit) => (unit.name === 'Russia' ? { ...unit, polygons: [] } : unit))
    expect(() => applyBorderPolicy({ ...source, units })).toThrow('Russia has 0 polygons around 34.2, 45.2')
  })

  it('fails when a country it must correct has another name', () => {
    const source = readWorldAtlas('50m')
    const units = source.units.filter(({ name }) => name !== 'Morocco')
    expect(() => applyBorderPolicy({ ...source, units })).toThrow('no unit named Morocco')
  })
})
