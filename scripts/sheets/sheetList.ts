/** The list of the documents that were made last: the build writes it, and pages are made from it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { SheetEntry } from '../../src/core/dataset/sheet.ts'

/** Where documents are kept between builds. */
export const sheetCache = (root: string): string => join(root, '.cache/sheets')

const listFile = (root: string): string => join(sheetCache(root), 'list.json')

const SheetList = z.strictObject({
  sheets: z.array(SheetEntry),
  /** Path in the site and name of the kept document. */
  kept: z.array(z.tuple([z.string(), z.string()])),
})

export type SheetList = {
  readonly sheets: readonly SheetEntry[]
  readonly kept: ReadonlyMap<string, string>
}

export function writeSheetList(root: string, { sheets, kept }: SheetList): void {
  mkdirSync(sheetCache(root), { recursive: true })
  writeFileSync(listFile(root), JSON.stringify({ sheets, kept: [...kept] }))
}

/** Empty before the first build: a server for development does without. */
export function readSheetList(root: string): SheetList {
  if (!existsSync(listFile(root))) return { sheets: [], kept: new Map() }
  const { sheets, kept } = SheetList.parse(JSON.parse(readFileSync(listFile(root), 'utf8')))
  return { sheets, kept: new Map(kept) }
}
