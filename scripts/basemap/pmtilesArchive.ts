/**
 * Writes a PMTiles version 3 archive: header, root directory, metadata, tiles in the order of their ids. A reader
 * therefore gets everything for the low zooms with one range request from the start.
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { Compression, TileType, zxyToTileId } from 'pmtiles'
import { gzip, type Tile } from './tiles.ts'

const headerLength = 127
/** Header and root directory have to lie within these first bytes. */
const rootLimit = 16_384

type Entry = { readonly id: number; readonly offset: number; readonly length: number; run: number }

export type Archive = {
  readonly bytes: Uint8Array
  /** How many bytes from the start hold everything up to each zoom. */
  readonly prefixes: readonly number[]
}

/** `data` of the tiles is gzipped already; equal tiles are stored once. Throws when one directory is not enough. */
export function pmtilesArchive(tiles: readonly Tile[], metadata: object): Archive {
  const sorted = tiles.map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
  sorted.sort((a, b) => a.id - b.id)
  const stored = new Map<string, { offset: number; data: Uint8Array }>()
  const entries: Entry[] = []
  const ends: number[] = []
  let length = 0
  for (const { id, z, data } of sorted) {
    const key = Buffer.from(data).toString('latin1')
    const known = stored.get(key)
    const offset = known?.offset ?? length
    if (known === undefined) {
      stored.set(key, { offset, data })
      length += data.length
    }
    ends[z] = length
    const last = entries.at(-1)
    if (last !== undefined && last.offset === offset && last.id + last.run === id) last.run += 1
    else entries.push({ id, offset, length: data.length, run: 1 })
  }

  const root = gzip(directory(entries))
  if (headerLength + root.length > rootLimit) throw new Error('The archive needs leaf directories')
  const described = gzip(Buffer.from(JSON.stringify(metadata)))
  const tileStart = headerLength + root.length + described.length
  const header = headerOf({
    root: root.length,
    metadata: described.length,
    tiles: length,
    counts: [sorted.length, entries.length, stored.size],
    zooms: [sorted[0]?.z ?? 0, sorted.at(-1)?.z ?? 0],
  })
  return {
    bytes: Buffer.concat([header, root, described, ...[...stored.values()].map(({ data }) => data)]),
    prefixes: ends.map((end) => tileStart + end),
  }
}

function headerOf(sizes: {
  readonly root: number
  readonly metadata: number
  readonly tiles: number
  readonly counts: readonly number[]
  readonly zooms: readonly [number, number]
}): Uint8Array {
  const header = Buffer.alloc(headerLength)
  header.write('PMTiles')
  header[7] = 3
  const metadataStart = headerLength + sizes.root
  const tileStart = metadataStart + sizes.metadata
  const leaves = [tileStart, 0]
  const places = [headerLength, sizes.root, metadataStart, sizes.metadata, ...leaves, tileStart, sizes.tiles]
  for (const [i, value] of [...places, ...sizes.counts].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i)
  }
  const clustered = 1
  header.set([clustered, Compression.Gzip, Compression.Gzip, TileType.Mvt, ...sizes.zooms], 96)
  for (const [i, degrees] of [-180, -85.0511287, 180, 85.0511287].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i)
  }
  return header
}

/** Four columns of variable-length integers: steps of ids, run lengths, lengths, offsets (0: follows the one before). */
function directory(entries: readonly Entry[]): Uint8Array {
  const offsets = entries.map(({ offset }, i) => {
    const before = entries[i - 1]
    return before !== undefined && offset === before.offset + before.length ? 0 : offset + 1
  })
  const columns = [
    entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0)),
    entries.map(({ run }) => run),
    entries.map((entry) => entry.length),
    offsets,
  ]
  return Uint8Array.from([entries.length, ...columns.flat()].flatMap(varint))
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))]
}
