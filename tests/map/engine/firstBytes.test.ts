import { readFileSync } from 'node:fs'
import { PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { firstLength } from '../../../src/map/engine/firstBytes.ts'

describe('firstLength', () => {
  it('covers the directory and the tiles of zoom 0 and 1 of the published archive, and little more', async () => {
    const file = readFileSync('public/basemap/world.pmtiles')
    let furthest = 0
    const archive = new PMTiles({
      getKey: () => 'world',
      getBytes: (offset, length) => {
        if (offset > 0) furthest = Math.max(furthest, offset + length)
        return Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer })
      },
    })
    for (const [z, x, y] of [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [1, 1, 1],
    ] as const)
      expect(await archive.getZxy(z, x, y)).toBeDefined()
    expect(furthest).toBeLessThanOrEqual(firstLength)
    expect(furthest).toBeGreaterThan(firstLength * 0.8)
  })
})
