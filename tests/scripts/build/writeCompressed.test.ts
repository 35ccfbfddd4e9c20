// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCompressed } from '../../../scripts/build/writeCompressed.ts'
import { readFiles } from '../../../scripts/serve/files.ts'

let dist = ''
const page = '<p>thread</p>'.repeat(100)

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-compress-'))
  mkdirSync(join(dist, 'de'))
  writeFileSync(join(dist, 'de/index.html'), page)
  writeFileSync(join(dist, 'world.pmtiles'), 'a'.repeat(2000))
  writeFileSync(join(dist, 'boot.js'), 'go()')
})
afterEach(() => rmSync(dist, { recursive: true }))

describe('compressing a build', () => {
  it('writes both forms of every text that is worth it', async () => {
    expect(await writeCompressed(dist)).toBe(2)
    expect(readdirSync(join(dist, 'de'))).toEqual(['index.html', 'index.html.br', 'index.html.gz'])
    expect(readdirSync(dist)).toEqual(['boot.js', 'de', 'world.pmtiles'])
    expect(brotliDecompressSync(readFileSync(join(dist, 'de/index.html.br'))).toString()).toBe(page)
    expect(gunzipSync(readFileSync(join(dist, 'de/index.html.gz'))).toString()).toBe(page)
  })

  it('gives them the time of the file', async () => {
    await writeCompressed(dist)
    const { mtimeMs } = statSync(join(dist, 'de/index.html'))
    for (const ending of ['br', 'gz'])
      expect(Math.abs(statSync(join(dist, `de/index.html.${ending}`)).mtimeMs - mtimeMs)).toBeLessThan(1)
  })

  it('spares the small server the work, and is no page of its own there', async () => {
    await writeCompressed(dist)
    const files = await readFiles(dist)
    expect([...files.keys()].sort()).toEqual(['/boot.js', '/de/index.html', '/world.pmtiles'])
    expect(files.get('/de/index.html')?.encoded.get('br')).toEqual(
      readFileSync(join(dist, 'de/index.html.br')),
    )
  })
})
