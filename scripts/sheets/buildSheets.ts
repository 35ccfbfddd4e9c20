/** The documents on paper as a step of the build. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import type { Site } from '../../src/core/dataset/site.ts'
import { readWorldShapes } from '../build/page.ts'
import { makeSheets, type MadeSheets } from './makeSheets.ts'
import { planSheets } from './planSheets.ts'
import { sheetCache, writeSheetList } from './sheetList.ts'

type BuildRequest = {
  /** Folder of the project. */
  readonly root: string
  readonly site: Site
  readonly index: AtlasIndex
  readonly dossiers: readonly Dossier[]
  readonly base: string
  /** Scheme and host; empty where nobody has said where the atlas is published. */
  readonly origin: string
}

/** Makes them and leaves their list where the bundler finds it, because pages say how large each document is. */
export async function buildSheets({ root, ...request }: BuildRequest): Promise<MadeSheets> {
  const plans = await planSheets({ ...request, root, land: readWorldShapes() })
  const made = await makeSheets({ root, plans, cache: sheetCache(root) })
  writeSheetList(root, made)
  return made
}

export function copySheets(root: string, { kept }: MadeSheets, outDir: string): void {
  for (const [file, name] of kept) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true })
    copyFileSync(join(sheetCache(root), name), join(outDir, file))
  }
}
