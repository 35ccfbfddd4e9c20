/** The basemap archive, read through HTTP ranges. */
import { PMTiles, type Source } from 'pmtiles'
import { fetchRange } from './fetchRange.ts'
import { firstBytes } from './firstBytes.ts'

/**
 * Serves what lies in the first bytes from memory, everything else by a range request. What cannot be had of the rest,
 * as without a line, rejects with the status of something that does not exist: MapLibre then shows the part of the
 * nearest larger tile (`sparse` in the style), and the first bytes hold the largest.
 */
export function rangeSource(url: string): Source {
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      const first = await firstBytes(url)
      const end = offset + length
      if (first.isWhole || end <= first.bytes.byteLength) return { data: first.bytes.slice(offset, end) }
      const part = await fetchRange(url, offset, length, signal).catch((error: unknown) => {
        throw signal?.aborted === true ? error : asMissing(error)
      })
      return { data: part.isWhole ? part.bytes.slice(offset, end) : part.bytes }
    },
  }
}

/** A plain error: MapLibre's worker hands on no other with all it has. */
const asMissing = (error: unknown): Error =>
  Object.assign(new Error(error instanceof Error ? error.message : String(error)), { status: 404 })

const archives = new Map<string, PMTiles>()

/**
 * The tile behind `pmtiles://<archive>/<z>/<x>/<y>`, an empty one where the archive has none. Throws on other
 * addresses and when the archive cannot be read.
 */
export async function loadTile(
  { url }: { url: string },
  { signal }: AbortController,
): Promise<{ data: Uint8Array }> {
  const [, address, z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? []
  if (address === undefined) throw new Error(`Not a tile: ${url}`)
  const archive = archives.get(address) ?? new PMTiles(rangeSource(address))
  archives.set(address, archive)
  const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal)
  return { data: new Uint8Array(tile?.data ?? new ArrayBuffer(0)) }
}
