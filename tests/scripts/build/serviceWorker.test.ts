// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRelease, writeServiceWorker } from '../../../scripts/build/serviceWorker.ts'
import { archive } from '../../../src/core/release/release.ts'

let folder: string
const write = (file: string, body: string | Buffer): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), body)
}
const sha256 = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-list-'))
  write('index.html', 'start')
  write('de/index.html', 'start')
  write('de/time/index.html', 'time')
  write('404.html', 'nowhere')
  write('sitemap.xml', 'for robots')
  write('kiosk.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the list of a release', () => {
  it('has every page by its folder, and nothing for machines or for technicians', () => {
    const { files } = listRelease(folder, 'v')
    expect(files.map(({ path, isEssential = false }) => [path, isEssential])).toEqual([
      ['404.html', true],
      ['de/', true],
      ['de/time/', false],
      ['', true],
    ])
    expect(files[1]).toMatchObject({ hash: sha256('start'), bytes: 5 })
  })

  it('has the beginning of the archive beside the whole', () => {
    const body = Buffer.alloc(archive.headBytes + 10, 7)
    write(archive.path, body)
    const parts = listRelease(folder, 'v').files.filter(({ path }) => path === archive.path)
    expect(parts).toEqual([
      { path: archive.path, hash: sha256(body), bytes: body.length },
      {
        path: archive.path,
        hash: sha256(body.subarray(0, archive.headBytes)),
        bytes: archive.headBytes,
        isEssential: true,
        of: body.length,
      },
    ])
  })

  it('is called after its contents', () => {
    const { id } = listRelease(folder, 'v')
    expect(listRelease(folder, 'v').id).toBe(id)
    expect(listRelease(folder, 'other data').id).not.toBe(id)
    write('de/time/index.html', 'TIME')
    expect(listRelease(folder, 'v').id).not.toBe(id)
  })

  it('makes the same worker of the same folder, and does not list the worker itself', async () => {
    await writeServiceWorker(folder, 'v')
    const first = readFileSync(join(folder, 'sw.js'), 'utf8')
    await writeServiceWorker(folder, 'v')
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(first)
    expect(first).toContain(listRelease(folder, 'v').id)
  })
})
