/** The pages to read: drawn by a program of their own, which stays at home, with a style sheet of their own. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Locale } from '../../src/core/dataset/text.ts'
import type { Work } from '../../src/documents/material.ts'
import type { DrawnDocument, drawDocuments } from '../../src/documents/render.tsx'
import type { SiteData } from './siteData.ts'

export type DocumentRenderer = { readonly drawDocuments: typeof drawDocuments }

export type Documents = {
  /** Addresses of what they need besides the style sheet of every page. */
  readonly styleSheets: readonly string[]
  readonly inLanguage: Readonly<Record<Locale, ReadonlyMap<string, DrawnDocument>>>
}

/** For builds of other pages alone. */
export const noDocuments: Documents = { styleSheets: [], inLanguage: { de: new Map(), en: new Map() } }

/** Draws every page to read, and puts its style sheet into the folder of the built atlas. */
export async function buildDocuments(
  data: SiteData,
  base: string,
  outDir: string,
  workDir: string,
  works: readonly Work[],
): Promise<Documents> {
  const built = await build({
    base,
    logLevel: 'warn',
    build: {
      outDir: workDir,
      ssr: 'src/documents/render.tsx',
      ssrEmitAssets: true,
      copyPublicDir: false,
      rolldownOptions: { output: { assetFileNames: 'assets/documents-[hash][extname]' } },
    },
  })
  const files = 'output' in built ? built.output.map(({ fileName }) => fileName) : []
  const style = files.find((file) => file.endsWith('.css'))
  if (style === undefined) throw new Error('The pages to read have no style sheet.')
  copyFileSync(join(workDir, style), join(outDir, style))
  const renderer = await import(pathToFileURL(join(workDir, 'render.js')).href).then(asDocumentRenderer)
  return drawnDocuments(renderer, data, base, [`${base}${style}`], works)
}

/** Checks the one thing that is needed of a module that was loaded by its name. */
export function asDocumentRenderer({ drawDocuments }: Record<string, unknown>): DocumentRenderer {
  if (!isDrawDocuments(drawDocuments))
    throw new TypeError('src/documents/render.tsx exports no drawDocuments')
  return { drawDocuments }
}

const isDrawDocuments = (value: unknown): value is DocumentRenderer['drawDocuments'] =>
  typeof value === 'function'

export function drawnDocuments(
  renderer: DocumentRenderer,
  { dataset, index, openData, sheets }: SiteData,
  base: string,
  styleSheets: readonly string[],
  works?: readonly Work[],
): Documents {
  const drawn = (locale: Locale) =>
    new Map(
      renderer
        .drawDocuments({ dataset, index, openData, sheets, ...(works && { works }) }, locale, base)
        .map((document) => [document.path, document]),
    )
  return { styleSheets, inLanguage: { de: drawn('de'), en: drawn('en') } }
}

/** Paths of the pages to read. @throws Error naming a page that is not there in every language */
export function documentPaths({ inLanguage: { de, en } }: Documents): readonly string[] {
  const alone = [...de.keys(), ...en.keys()].filter((path) => !(de.has(path) && en.has(path)))
  if (alone.length > 0) throw new Error(`Not in every language: ${alone.join(', ')}`)
  return [...de.keys()]
}
