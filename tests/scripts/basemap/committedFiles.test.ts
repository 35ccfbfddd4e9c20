// @vitest-environment node
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { archivePath, labelsPath, staticLandPath } from '../../../scripts/basemap/build.ts'
import { type Point, polygonContains, segmentsOf } from '../../../scripts/basemap/shapes.ts'
import { partnerCountries, staticLand } from '../../../scripts/basemap/staticLand.ts'
import { tileLayers } from '../../../scripts/basemap/tileLayers.ts'
import { smallScaleWorld } from '../../../scripts/basemap/smallScale.ts'
import { cutTiles, type Tile } from '../../../scripts/basemap/tiles.ts'
import { readWater } from '../../../scripts/basemap/water.ts'
import { degrees, drawWorld, readBoundaries } from '../../../scripts/basemap/world.ts'
import { type DecodedFeature, decodeTile, readArchive } from './decodeTile.ts'

const Labels = z.object({
  countries: z.array(z.object({ iso: z.string(), rank: z.number(), lng: z.number(), lat: z.number() })),
  seas: z.array(
    z.object({ de: z.string(), en: z.string(), lng: z.number(), lat: z.number(), size: z.number() }),
  ),
})
const Land = z.object({
  viewBox: z.string(),
  land: z.string(),
  lakes: z.string(),
  borders: z.string(),
  disputed: z.string(),
  countries: z.record(z.string(), z.string()),
})

const bytes = readFileSync(archivePath)
const archive = readArchive(bytes)
const water = readWater()
const coarse = readBoundaries('50m')
const world = drawWorld(readBoundaries('10m'), degrees)

describe('the archive', () => {
  let lowTiles: Tile[] = []
  beforeAll(() => {
    lowTiles = cutTiles((zoom) => tileLayers(smallScaleWorld(coarse, zoom), water), 2)
  })

  it('is what the build makes, byte for byte, in the low zooms', () => {
    expect(lowTiles.length).toBeGreaterThan(15)
    for (const { data } of lowTiles) expect(bytes.includes(data)).toBe(true)
  })

  it('keeps header, directory and zooms 0 to 2 within the first 120 kB, zooms 0 and 1 within 55 kB', () => {
    const endOf = (zoom: number): number =>
      Math.max(
        ...lowTiles.flatMap(({ z: at, data }) => (at <= zoom ? [bytes.indexOf(data) + data.length] : [])),
      )
    expect(endOf(1)).toBeLessThan(55_000)
    expect(endOf(2)).toBeLessThan(120_000)
    expect(bytes.length).toBeLessThan(3_400_000)
  })

  it('describes itself', async () => {
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      minZoom: 0,
      maxZoom: 6,
    })
    expect(await archive.getMetadata()).toMatchObject({ attribution: 'Made with Natural Earth' })
  })

  it('has all layers in the tile of the eastern Mediterranean', async () => {
    const tile = await decodeTile(archive, 4, 9, 6)
    expect(Object.keys(tile).sort()).toEqual(['boundary', 'coast', 'lake', 'land', 'river'])
    const values = (layer: string, key: string): unknown[] =>
      (tile[layer] ?? []).map((f) => f.properties[key])
    expect(values('land', 'iso')).toEqual(expect.arrayContaining(['CY', 'IL', 'PS', 'SY', 'TR']))
    expect(new Set(values('boundary', 'kind'))).toEqual(new Set(['country', 'disputed']))
  })

  it('has no coast along the antimeridian at any zoom', async () => {
    for (let zoom = 0; zoom <= 6; zoom += 1) {
      const last = 2 ** zoom - 1
      for (let y = 0; y <= last; y += 1) {
        const west = await decodeTile(archive, zoom, 0, y)
        const east = await decodeTile(archive, zoom, last, y)
        expect(edgesAlong(0, west.coast)).toEqual([])
        expect(edgesAlong(east.coast?.[0]?.extent ?? 0, east.coast)).toEqual([])
      }
    }
  })

  it('has land on both sides of the antimeridian where Chukotka crosses it', async () => {
    const reaches = async (x: number): Promise<boolean> =>
      ((await decodeTile(archive, 4, x, 3)).land ?? []).some(({ properties }) => properties.iso === 'RU')
    expect([await reaches(0), await reaches(15)]).toEqual([true, true])
  })
})

describe('the labels', () => {
  const { countries, seas } = Labels.parse(JSON.parse(readFileSync(labelsPath, 'utf8')))

  it('name each country once, partners among them, tiny ones not', () => {
    const codes = countries.map(({ iso }) => iso)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toEqual(expect.arrayContaining(partnerCountries))
    expect(codes).not.toContain('MC')
  })

  it('stand inside their country', () => {
    const outside = countries.filter(({ iso, lng, lat }) => {
      const polygons = world.countries.find((country) => country.iso === iso)?.polygons ?? []
      return !polygons.some((polygon) => [0, 360].some((turn) => polygonContains(polygon, [lng + turn, lat])))
    })
    expect(outside).toEqual([])
  })

  it('name the seas in German and English', () => {
    expect(seas.map(({ de }) => de)).toEqual(
      expect.arrayContaining([
        'Atlantischer Ozean',
        'Nordsee',
        'Ostsee',
        'Golf von Guinea',
        'Kaspisches Meer',
      ]),
    )
    expect(seas.every(({ de, en }) => de !== '' && en !== '')).toBe(true)
  })
})

describe('the static land', () => {
  const text = readFileSync(staticLandPath, 'utf8')
  const land = Land.parse(JSON.parse(text))

  it('is what the build makes', () => {
    expect(staticLand(readBoundaries('50m'), water.lakes)).toEqual(land)
  })

  it('takes no more than 16 kB with brotli', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(16_000)
  })

  it('outlines every partner country', () => {
    expect(Object.keys(land.countries)).toEqual(partnerCountries)
    for (const outline of Object.values(land.countries)) expect(outline).toMatch(/^M\d+ \d+l.+z$/)
  })

  it('has no coast along the edges of the world', () => {
    const edges = pointsOf(land.land).flatMap(segmentsOf)
    expect(edges.length).toBeGreaterThan(3000)
    expect(edges.filter(([[a], [b]]) => a === b && (a === 0 || a === 3600))).toEqual([])
  })
})

/** Edges of more than a pixel that run along a vertical line of the tile. */
function edgesAlong(x: number, features: readonly DecodedFeature[] = []): unknown[] {
  return features
    .flatMap(({ lines }) => lines.flatMap(segmentsOf))
    .filter(
      ([[ax, ay], [bx, by]]) => Math.abs(ax - x) <= 2 && Math.abs(bx - x) <= 2 && Math.abs(ay - by) > 24,
    )
}

function pointsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
        x += numbers[2 * i] ?? 0
        y += numbers[2 * i + 1] ?? 0
        return [x, y]
      })
    })
}
