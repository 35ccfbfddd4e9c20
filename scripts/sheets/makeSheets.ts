/** Makes the documents on paper; what has not changed since the last build is taken from `.cache`. */
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { SheetEntry } from '../../src/core/dataset/sheet.ts'
import type { SheetPlan } from './planSheets.ts'
import { publishedFaces } from './sheetFaces.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'

export type SheetsRequest = {
  /** Folder of the project. */
  readonly root: string
  readonly plans: readonly SheetPlan[]
  /** Folder in which documents are kept between builds. */
  readonly cache: string
  /** Folder of the templates, where it is not that of the atlas. */
  readonly templates?: string
}

export type MadeSheets = {
  readonly sheets: readonly SheetEntry[]
  /** The name of the kept document for each path in the site. */
  readonly kept: ReadonlyMap<string, string>
  /** How many were set; the others were known. */
  readonly made: number
}

/**
 * Sets what is new or has changed, and forgets what has not been asked for in a while.
 *
 * @throws Error that names the document, where one cannot be set or is not accessible
 */
export async function makeSheets(request: SheetsRequest): Promise<MadeSheets> {
  const { root, plans, cache, templates = join(root, 'scripts/sheets/templates') } = request
  mkdirSync(cache, { recursive: true })
  const ground = groundOf(root, templates)
  const known = readdirSync(cache).filter((name) => name.endsWith('.pdf'))
  const kept = new Map<string, string>()
  let typesetter: Typesetter | null = null
  let made = 0
  for (const plan of plans) {
    const { entry, template, content, sizes } = plan
    const key = sha256([ground, template, JSON.stringify([content, sizes])])
    let name = known.find((candidate) => candidate.startsWith(key))
    if (name === undefined) {
      typesetter ??= await openTypesetter(root, templates)
      const { pdf, pages } = setWith(typesetter, plan)
      name = nameOf(key, pages)
      // Whole or not at all, should the build end here.
      writeFileSync(join(cache, 'unfinished'), pdf)
      renameSync(join(cache, 'unfinished'), join(cache, name))
      made += 1
    } else utimesSync(join(cache, name), new Date(), new Date())
    kept.set(entry.file, name)
  }
  const wanted = new Set(kept.values())
  for (const name of known) if (!wanted.has(name) && isOld(join(cache, name))) rmSync(join(cache, name))
  const sheets = plans.map(({ entry }) => {
    const name = kept.get(entry.file) ?? ''
    return { ...entry, bytes: statSync(join(cache, name)).size, pages: pagesOf(name) }
  })
  return { sheets, kept, made }
}

/** Builds for another address keep documents of their own here, until nobody has asked for them for a while. */
const isOld = (file: string): boolean => Date.now() - statSync(file).mtimeMs > 14 * 24 * 60 * 60 * 1000

function setWith(typesetter: Typesetter, { entry, template, content, sizes }: SheetPlan) {
  try {
    return typesetter.toPdf(template, content, sizes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${entry.file} cannot be made: ${reason}`, { cause: error })
  }
}

/** The name of a kept document says how many pages it has, so that no second file can disagree with it. */
const nameOf = (key: string, pages: number): string => `${key}.${pages}.pdf`
const pagesOf = (name: string): number => Number(name.split('.').at(-2))

/** What every document depends on besides its content. */
function groundOf(root: string, templates: string): string {
  const programs = ['typesetter.ts', 'sheetFaces.ts', 'renamedFont.ts'].map((file) =>
    readFileSync(join(root, 'scripts/sheets', file)),
  )
  const texts = readdirSync(templates)
    .toSorted()
    .map((file) => readFileSync(join(templates, file)))
  return sha256([
    readFileSync(join(root, 'package-lock.json')),
    ...publishedFaces(root),
    ...programs,
    ...texts,
  ])
}

function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
