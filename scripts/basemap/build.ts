/** Makes every file of the basemap in memory. */
import { antarctica } from './antarctica.ts'
import { countryLabels } from './countryLabels.ts'
import { pmtilesArchive } from './pmtilesArchive.ts'
import { seas } from './seas.ts'
import { staticLand } from './staticLand.ts'
import { smallScaleWorld } from './smallScale.ts'
import { maxZoom, type TileLayers, tileLayers } from './tileLayers.ts'
import { cutTiles, lowZoom } from './tiles.ts'
import { readWater } from './water.ts'
import { degrees, drawWorld, readBoundaries } from './world.ts'

export type BuiltFile = { readonly path: string; readonly bytes: Uint8Array }

export type Basemap = {
  /** Paths from the root of the project. */
  readonly files: readonly BuiltFile[]
  /** How many bytes of the archive hold everything up to each zoom. */
  readonly prefixes: readonly number[]
}

export const archivePath = 'public/basemap/world.pmtiles'
export const labelsPath = 'public/basemap/labels.json'
export const staticLandPath = 'src/map/static/land/world.json'
export const antarcticaPath = 'src/map/azimuthal/antarctica.json'

export function buildBasemap(): Basemap {
  const water = readWater()
  const world = drawWorld(readBoundaries('10m'), degrees)
  const layers = tileLayers(world, water)
  const coarse = readBoundaries('50m')
  const layersAt = (zoom: number): TileLayers =>
    zoom > lowZoom ? layers : tileLayers(smallScaleWorld(coarse, zoom), water)
  const archive = pmtilesArchive(cutTiles(layersAt, maxZoom), {
    name: 'world',
    type: 'baselayer',
    attribution: 'Made with Natural Earth',
    vector_layers: Object.entries(layers).map(([id, byZoom]) => ({
      id,
      fields: Object.fromEntries(fieldsOf(byZoom.flat()).map((field) => [field, 'String'])),
      minzoom: byZoom.findIndex((features) => features.length > 0),
      maxzoom: maxZoom,
    })),
  })
  return {
    files: [
      { path: archivePath, bytes: archive.bytes },
      { path: labelsPath, bytes: text({ countries: countryLabels(world.countries), seas }) },
      { path: antarcticaPath, bytes: text(antarctica(drawWorld(readBoundaries('50m'), degrees)), 2) },
      { path: staticLandPath, bytes: text(staticLand(coarse, water.lakes), 2) },
    ],
    prefixes: archive.prefixes,
  }
}

const fieldsOf = (features: readonly { properties: Record<string, string> }[]): string[] =>
  [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].toSorted()

const text = (value: object, indent = 0): Uint8Array =>
  Buffer.from(`${JSON.stringify(value, null, indent)}\n`)
