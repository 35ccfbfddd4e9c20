// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { pmtilesArchive } from '../../../scripts/basemap/pmtilesArchive.ts'
import { gzip } from '../../../scripts/basemap/tiles.ts'
import { readArchive } from './decodeTile.ts'

const sea = gzip(Buffer.from('sea'))
const tiles = [
  { z: 1, x: 1, y: 1, data: sea },
  { z: 1, x: 0, y: 0, data: sea },
  { z: 0, x: 0, y: 0, data: gzip(Buffer.from('world')) },
  { z: 1, x: 0, y: 1, data: sea },
]

describe('an archive', () => {
  it('reads back tile by tile', async () => {
    const archive = readArchive(pmtilesArchive(tiles, { name: 'small' }).bytes)
    const read = async (z: number, x: number, y: number): Promise<string | undefined> => {
      const tile = await archive.getZxy(z, x, y)
      return tile && Buffer.from(tile.data).toString()
    }
    expect(await read(0, 0, 0)).toBe('world')
    expect(await read(1, 0, 1)).toBe('sea')
    expect(await read(1, 1, 1)).toBe('sea')
    expect(await read(1, 1, 0)).toBeUndefined()
    expect(await archive.getMetadata()).toEqual({ name: 'small' })
  })

  it('stores equal tiles once and says so', async () => {
    const header = await readArchive(pmtilesArchive(tiles, {}).bytes).getHeader()
    expect(header).toMatchObject({
      numAddressedTiles: 4,
      numTileContents: 2,
      minZoom: 0,
      maxZoom: 1,
      clustered: true,
    })
  })

  it('does not depend on the order of the tiles', () => {
    expect(pmtilesArchive(tiles.toReversed(), {})).toEqual(pmtilesArchive(tiles, {}))
  })

  it('holds the low zooms at its start', () => {
    const { bytes, prefixes } = pmtilesArchive(tiles, {})
    expect(prefixes).toHaveLength(2)
    expect(prefixes[0]).toBe(bytes.length - sea.length)
    expect(prefixes[1]).toBe(bytes.length)
  })

  it('refuses more tiles than one directory can hold', () => {
    const many = Array.from({ length: 128 ** 2 }, (_, i) => ({
      z: 7,
      x: i % 128,
      y: Math.floor(i / 128),
      // Lengths without a pattern, so that the directory does not pack well.
      data: Buffer.from(String(i).padEnd(Math.imul(i * i, 2_654_435_761) >>> 22)),
    }))
    expect(() => pmtilesArchive(many, {})).toThrow('leaf directories')
  })
})
