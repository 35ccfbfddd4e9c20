import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfRelease, pathBelow, standInFor } from '../../../src/core/release/address.ts'
import { aRelease } from './aRelease.ts'

const scope = 'https://atlas.example/below/'

describe('the path of a request', () => {
  it.each([
    ['https://atlas.example/below/', ''],
    ['https://atlas.example/below/index.html', ''],
    ['https://atlas.example/below/de/?year=1990#map', 'de/'],
    ['https://atlas.example/below/de/list/index.html', 'de/list/'],
    ['https://atlas.example/below/data/index.json?v=1', 'data/index.json'],
    ['https://atlas.example/elsewhere/de/', null],
    ['https://other.example/below/de/', null],
  ])('of %s is %s', (address, path) => expect(pathBelow(scope, address)).toBe(path))
})

describe('data', () => {
  const release = aRelease('r', {})
  it.each([
    ['data/index.json', `${scope}data/index.json?v=v-r`, true],
    ['data/index.json', `${scope}data/index.json`, true],
    ['data/index.json', `${scope}data/index.json?v=other`, false],
    ['de/', `${scope}de/?v=other`, true],
  ])('%s asked for as %s is of this release: %s', (path, address, isOwn) =>
    expect(isOfRelease(release, path, address)).toBe(isOwn),
  )
})

const part = fc.oneof(fc.constantFrom('', 'de', 'en', 'city', 'xian', 'time', '404.html'), fc.string())

describe('what stands in for a page that cannot be had', () => {
  const release = aRelease('r', {
    'de/': '1',
    'en/': '2',
    'de/offline/': '3',
    'en/offline/': '4',
    '404.html': '5',
    'en/404.html': '6',
    'de/time/': '7',
    'data/cities/xian.json': '8',
  })

  it.each([
    ['en/city/xian/', false, { kind: 'page', path: 'en/', status: 200 }],
    ['de/city/XIAN', false, { kind: 'page', path: 'de/', status: 200 }],
    ['de/city/atlantis/', false, { kind: 'page', path: 'de/offline/', status: 503 }],
    ['de/city/atlantis/', true, { kind: 'page', path: '404.html', status: 404 }],
    ['en/sources/', false, { kind: 'page', path: 'en/offline/', status: 503 }],
    ['en/nowhere/', true, { kind: 'page', path: 'en/404.html', status: 404 }],
    ['de/time', false, { kind: 'redirect', path: 'de/time/' }],
    ['energy/', false, { kind: 'page', path: 'de/offline/', status: 503 }],
  ])('for %s (everything kept: %s) is %o', (path, isWhole, expected) =>
    expect(standInFor(release, path, isWhole)).toEqual(expected),
  )

  it('is always a page of the release', () => {
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('/')),
        fc.boolean(),
        (path, isWhole) => {
          const standIn = standInFor(release, path, isWhole)
          expect(release.files.map((file) => file.path)).toContain(standIn?.path)
        },
      ),
    )
  })

  it('is nothing where the release has no such page', () => {
    expect(standInFor(aRelease('r', {}), 'de/', false)).toBe(null)
  })
})
