/** Reads tiles of an archive back with the libraries a browser uses. */
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import type { Point } from '../../../scripts/basemap/shapes.ts'

export const readArchive = (bytes: Uint8Array): PMTiles =>
  new PMTiles({
    getKey: () => 'archive',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  })

export type DecodedFeature = {
  readonly properties: Readonly<Record<string, unknown>>
  readonly extent: number
  readonly lines: readonly (readonly Point[])[]
}

/** The features of every layer; an absent tile has no layers. */
export async function decodeTile(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<Record<string, DecodedFeature[]>> {
  const found = await archive.getZxy(z, x, y)
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found?.data ?? new ArrayBuffer())))
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, i): DecodedFeature => {
        const feature = layer.feature(i)
        const lines = feature.loadGeometry().map((line) => line.map((at): Point => [at.x, at.y]))
        return { properties: feature.properties, extent: layer.extent, lines }
      }),
    ]),
  )
}
