/** Cuts layers into vector tiles. */
import { constants, gzipSync } from 'node:zlib'
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { maxZoom, type TileLayers } from './tileLayers.ts'

export type Tile = { readonly z: number; readonly x: number; readonly y: number; readonly data: Uint8Array }

/** Units across a tile, and how far in these units a simplified line may stray (a tile is 512 pixels wide). */
type Detail = { readonly extent: number; readonly tolerance: number }

/** The low zooms are coarser, because every visit begins with them and waits for them; what they show has been simplified. */
export const lowZoom = 2
const coarse: Detail = { extent: 2048, tolerance: 1 }
const fine: Detail = { extent: 4096, tolerance: 3 }

/** All tiles with anything in them up to a zoom, gzipped, with a buffer of a thirty-second of a tile (128 of 4096). */
export function cutTiles(layersAt: (zoom: number) => TileLayers, upToZoom: number): Tile[] {
  return Array.from({ length: upToZoom + 1 }, (_, z) => tilesOfZoom(layersAt(z), z)).flat()
}

function tilesOfZoom(layers: TileLayers, z: number): Tile[] {
  const { extent, tolerance } = z <= lowZoom ? coarse : fine
  const indexes = Object.entries(layers).map(([name, byZoom]) => {
    const features = byZoom.slice(0, z + 1).flat()
    // The highest zoom of an index keeps every point, so it is that of the archive and not this one.
    const options = { maxZoom, indexMaxZoom: z, indexMaxPoints: 0, tolerance, extent, buffer: extent / 32 }
    return { name, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) }
  })
  return gridOf(z).flatMap(({ x, y }) => {
    const content = indexes.flatMap(({ name, index }): [string, GeoJSONVTTile][] => {
      const tile = index.getTile(z, x, y)
      return tile !== null && tile.features.length > 0 ? [[name, tile]] : []
    })
    if (content.length === 0) return []
    return [{ z, x, y, data: gzip(fromGeojsonVt(Object.fromEntries(content), { version: 2, extent })) }]
  })
}

const gridOf = (z: number): { x: number; y: number }[] =>
  Array.from({ length: 4 ** z }, (_, i) => ({ x: i % 2 ** z, y: Math.floor(i / 2 ** z) }))

/** Gzip without anything that differs between machines: no time, and "unknown" as operating system (RFC 1952). */
export function gzip(data: Uint8Array): Uint8Array {
  const packed = gzipSync(data, { level: constants.Z_BEST_COMPRESSION })
  packed[9] = 255
  return packed
}
