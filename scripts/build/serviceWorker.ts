/** Writes `sw.js`, the last file of a build: it carries the list of all the others. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import {
  archive,
  isEssential,
  livingPaths,
  type Release,
  type ReleaseFile,
} from '../../src/core/release/release.ts'

const workerFile = 'sw.js'

/** Nobody asks for these: robots and messengers read them on the server. */
const forMachines = /^(?:sitemap\.xml|robots\.txt|share\/)/

/** The list of a built folder. The same folder gives the same list. */
export function listRelease(folder: string, dataVersion: string): Release {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== workerFile && !livingPaths.includes(name) && !forMachines.test(name))
    .sort()
  const files = names.flatMap((name) => listed(name, readFileSync(join(folder, name))))
  const id = hashOf(Buffer.from(JSON.stringify([dataVersion, files]))).slice(0, 12)
  return { id, dataVersion, files }
}

function listed(name: string, body: Buffer): readonly ReleaseFile[] {
  const path = name.replace(/(^|\/)index\.html$/, '$1')
  const file = { path, hash: hashOf(body), bytes: body.length }
  if (path === archive.path && body.length > archive.headBytes) {
    const head = body.subarray(0, archive.headBytes)
    return [file, { path, hash: hashOf(head), bytes: head.length, isEssential: true, of: body.length }]
  }
  return [isEssential(path) || path === archive.path ? { ...file, isEssential: true } : file]
}

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url')

export async function writeServiceWorker(folder: string, dataVersion: string): Promise<Release> {
  const release = listRelease(folder, dataVersion)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __RELEASE__: JSON.stringify(release) },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  })
  return release
}
