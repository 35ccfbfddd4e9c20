import { describe, expect, it } from 'vitest'
import {
  bytesOf,
  filesOf,
  isEssential,
  keyOf,
  readMarker,
  type Release,
} from '../../../src/core/release/release.ts'

describe('what is essential', () => {
  it.each([
    '',
    'de/',
    'en/list/',
    '404.html',
    'en/404.html',
    'de/offline/',
    'boot.js',
    'assets/GlMap-12345678.js',
    'fonts/noto-sans.woff2',
    'data/index.json',
    'data/cities/xian.json',
    'basemap/labels.json',
    'flags/de.svg',
  ])('%s is', (path) => expect(isEssential(path)).toBe(true))

  it.each([
    'de/city/xian/',
    'de/time/',
    'en/sources/',
    'assets/Kiosk-12345678.js',
    'basemap/world.pmtiles',
    'sheets/xian-de.pdf',
    'open-data/atlas.json',
    'kiosk.json',
    'licences.txt',
  ])('%s is not', (path) => expect(isEssential(path)).toBe(false))
})

describe('the sets of a release', () => {
  const head = { path: 'basemap/world.pmtiles', hash: 'h', bytes: 10, of: 100, isEssential: true }
  const whole = { path: 'basemap/world.pmtiles', hash: 'w', bytes: 100 }
  const page = { path: 'de/', hash: 'p', bytes: 1, isEssential: true }
  const release: Release = { id: 'r', dataVersion: 'v', files: [head, whole, page] }

  it('have the beginning of the archive or the whole, never both', () => {
    expect(filesOf(release, 'essential')).toEqual([head, page])
    expect(filesOf(release, 'complete')).toEqual([whole, page])
    expect(bytesOf(filesOf(release, 'complete'))).toBe(101)
  })

  it('keep both apart by their keys', () => {
    expect(keyOf(head)).not.toBe(keyOf(whole))
  })
})

describe('the marker of a cache', () => {
  const marker = { release: { id: 'r', dataVersion: 'v', files: [] }, set: 'complete', at: 1 }

  it('is read as it was written', () => expect(readMarker(marker)).toBe(marker))

  it.each([
    null,
    'complete',
    {},
    { ...marker, set: 'most' },
    { ...marker, release: { id: 'r', dataVersion: 'v', files: [{ path: 'de/' }] } },
  ])('%j is none', (written) => expect(readMarker(written)).toBe(null))
})
