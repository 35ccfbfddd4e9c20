// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '../../../src/core/dataset/city.ts'
import { azimuthal } from '../../../src/core/geo/azimuthal.ts'
import { isInRing } from '../../../src/core/geo/disc.ts'
import { discLand } from '../../../src/map/azimuthal/discLand.ts'
import { landLinesIn } from '../../../src/map/azimuthal/landLines.ts'
import { landMarkup, WorldShapes } from '../../../src/map/static/landMarkup.ts'

const world = WorldShapes.parse(JSON.parse(readFileSync('src/map/static/land/world.json', 'utf8')))
const lines = landLinesIn(landMarkup(world))
const dortmund: LngLat = [7.4653, 51.5136]

const pointsOf = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((part) =>
      part
        .replace('z', '')
        .split('L')
        .map((pair) => pair.split(' ').map(Number))
        .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y })),
    )

const isOn = (path: string, place: LngLat): boolean =>
  pointsOf(path).filter((ring) => isInRing(azimuthal(dortmund)(place), ring)).length % 2 === 1

describe('landLinesIn', () => {
  it('reads every part of the drawn world, and adds Antarctica', () => {
    expect(lines.land.length).toBeGreaterThan(150)
    expect(lines.lakes.length).toBe(world.lakes.split('M').length - 1)
    expect(lines.borders.length).toBe(world.borders.split('M').length - 1)
    expect(lines.disputed.length).toBe(world.disputed.split('M').length - 1)
    expect([...lines.countries.keys()].sort()).toEqual(Object.keys(world.countries).sort())
    expect(lines.land.at(-1)?.some(([, lat]) => lat === -90)).toBe(true)
    expect(lines.coasts.flat().every(([, lat]) => lat > -86)).toBe(true)
  })

  it('has no edge along the line of the date', () => {
    for (const coast of lines.coasts)
      for (const [i, [lng, lat]] of coast.entries()) {
        const [beforeLng, beforeLat] = coast[i - 1] ?? [lng, lat]
        expect(Math.abs(lng - beforeLng)).toBeLessThan(2)
        const isAlong = Math.abs(lng) === 180 && lng === beforeLng
        expect(isAlong ? Math.abs(lat - beforeLat) : 0).toBeLessThan(1)
      }
  })

  it('gives nothing but Antarctica for a text that is no map', () => {
    expect(landLinesIn('<p>').borders).toEqual([])
  })
})

describe('discLand', () => {
  const land = discLand(lines, dortmund, 20_000)
  it.each([
    ['Dortmund', dortmund, true],
    ["Xi'an", [108.94, 34.34], true],
    ['the middle of Australia', [134, -25], true],
    ['Chukotka, beyond the line of the date', [-175, 67], true],
    ['New Zealand, near the rim', [170, -44.5], true],
    ['the south pole', [20, -88], true],
    ['Antarctica at the line of the date', [179.9, -86], true],
    ['the middle of the Atlantic', [-40, 30], false],
    ['the Pacific opposite of Dortmund', [-170, -48], false],
    ['the Pacific at the line of the date', [180, 10], false],
  ] as const)('says rightly whether there is land: %s', (_, [lng, lat], isLand) => {
    expect(isOn(land.land, [lng, lat])).toBe(isLand)
  })

  it('draws the partner countries where they are', () => {
    expect(isOn(land.countries.get('CN') ?? '', [108.94, 34.34])).toBe(true)
    expect(isOn(land.countries.get('RU') ?? '', [-175, 67])).toBe(true)
    expect(isOn(land.countries.get('RU') ?? '', dortmund)).toBe(false)
  })

  it('has no stroke that runs across the map: none is longer than 5° along the rim', () => {
    for (const stroke of [land.coast, land.borders, land.disputed])
      for (const line of pointsOf(stroke))
        for (const [i, point] of line.entries()) {
          const before = line[i - 1] ?? point
          expect(Math.hypot(point.x - before.x, point.y - before.y)).toBeLessThan(1750)
        }
  })
})
