/** What makes one release different from another: its files. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Written last, because it tells the release. */
export const healthFile = 'health.json'

export type ReleaseFile = {
  /** From the root of the build, such as `de/index.html`. */
  readonly path: string
  readonly bytes: number
  /** Of the contents: hexadecimal SHA-256. */
  readonly hash: string
}

export type Release = {
  /** Twelve hexadecimal digits: the same whenever all files are called and hold the same. */
  readonly id: string
  /** In the order of their paths, the same on every machine. */
  readonly files: readonly ReleaseFile[]
}

/**
 * Everything in the folder of a build but the file that tells the release, and what `isLeftOut` names: files that are made
 * from the release, such as a service worker.
 */
export function readRelease(folder: string, isLeftOut: (path: string) => boolean = () => false): Release {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== healthFile && !isLeftOut(path))
    .toSorted((one, other) => (one < other ? -1 : 1))
  const files = paths.map((path): ReleaseFile => {
    const body = readFileSync(join(folder, path))
    return { path, bytes: body.length, hash: createHash('sha256').update(body).digest('hex') }
  })
  const list = files.map(({ path, hash }) => `${hash}  ${path}\n`).join('')
  return { id: createHash('sha256').update(list).digest('hex').slice(0, 12), files }
}
