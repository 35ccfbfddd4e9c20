// @vitest-environment node
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { healthFile, readRelease } from '../../../scripts/build/release.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-release-'))
  mkdirSync(join(folder, 'de'))
  write('index.html', 'front')
  write('de/index.html', 'front')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)

describe('a release', () => {
  it('lists every file in one order, with size and hash', () => {
    const { id, files } = readRelease(folder)
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['de/index.html', 5],
      ['index.html', 5],
    ])
    expect(files[0]?.hash).toMatch(/^[\da-f]{64}$/)
    expect(id).toMatch(/^[\da-f]{12}$/)
  })

  it('is the same for the same files, and another with any other name or word', () => {
    const before = readRelease(folder).id
    write('index.html', 'front')
    expect(readRelease(folder).id).toBe(before)
    write('index.html', 'other')
    const changed = readRelease(folder).id
    expect(changed).not.toBe(before)
    write('index.html', 'front')
    write('en.html', '')
    expect(readRelease(folder).id).not.toBe(before)
  })

  it('does not depend on what is made from it', () => {
    const before = readRelease(folder)
    write(healthFile, '{}')
    write('sw.js', 'worker')
    expect(readRelease(folder, (path) => path === 'sw.js')).toEqual(before)
  })
})
