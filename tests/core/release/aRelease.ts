/** Releases for tests: files by path and contents; the same contents have the same hash. */
import fc from 'fast-check'
import { isEssential, type Release } from '../../../src/core/release/release.ts'

export const aRelease = (id: string, contents: Readonly<Record<string, string>>): Release => ({
  id,
  dataVersion: `v-${id}`,
  files: Object.entries(contents).map(([path, content]) => ({
    path,
    hash: content,
    bytes: content.length,
    ...(isEssential(path) ? { isEssential: true } : {}),
  })),
})

const paths = [
  '',
  'de/',
  'en/',
  'de/list/',
  'de/time/',
  'boot.js',
  'assets/a.js',
  'data/index.json',
  'sheets/a.pdf',
]

/** Some of the paths, with contents that are often the same. */
export const someRelease = (id: string): fc.Arbitrary<Release> =>
  fc
    .dictionary(fc.constantFrom(...paths), fc.constantFrom('a', 'bb', 'ccc', 'dddd'))
    .map((contents) => aRelease(id, contents))
