/** The built atlas once more, with a generated dataset: data, search files and the pages that are measured. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterFirstPaint } from '../../scripts/build/afterFirstPaint.ts'
import { noDocuments } from '../../scripts/build/documents.ts'
import { composePage, readLand, type Renderer } from '../../scripts/build/page.ts'
import { readSiteData } from '../../scripts/build/siteData.ts'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { formatView } from '../../src/core/view/url.ts'
import { plainView } from '../../src/core/view/view.ts'
import { generatedSearch } from '../support/generatedSearch.ts'

const built = 'dist'
const program = '.cache/prerender/dist'

/** Writes the pages and answers how many bytes the front page has. */
export async function writePages(atlas: AtlasIndex, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(built, folder, {
    recursive: true,
    filter: (path) => !/dist\/(share|en|de\/(city|goal))$/.test(path),
  })
  writeFileSync(join(folder, 'data/index.json'), JSON.stringify(atlas))
  writeFileSync(join(folder, 'data/search-de.json'), JSON.stringify(generatedSearch(atlas, 'de')))
  const renderer: Renderer = await import(pathToFileURL(resolve(program, 'prerender.js')).href)
  const template = readFileSync(join(program, 'template.html'), 'utf8')
  const data = { ...readSiteData('.'), index: atlas }
  const land = readLand()
  for (const page of [{ name: 'map', city: null }, { name: 'time' }, { name: 'list' }] as const) {
    const view = plainView('de', page)
    const html = afterFirstPaint(
      composePage({ template, view, data, base: '/', land, renderer, documents: noDocuments, origin: '' }),
    )
    const target = join(folder, formatView(view, '/'))
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'index.html'), html)
  }
  return readFileSync(join(folder, 'de/index.html')).byteLength
}
