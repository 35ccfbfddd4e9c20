/** `npm run build`: bundles the program, then prerenders every page. `--base /path/` for a sub-folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import type { renderPage } from '../../src/app/prerender.tsx'
import type { Locale } from '../../src/core/dataset/text.ts'
import { formatView } from '../../src/core/view/url.ts'
import type { Page, View } from '../../src/core/view/view.ts'
import german from '../../src/i18n/messages/de.json' with { type: 'json' }
import english from '../../src/i18n/messages/en.json' with { type: 'json' }
import { landMarkup, WorldShapes } from '../../src/map/static/landMarkup.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { writePublishedFiles } from './atlasPlugin.ts'
import { headOf } from './head.ts'
import { readSiteData } from './siteData.ts'

const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } })
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const outDir = 'dist'
const serverDir = '.cache/prerender'

rmSync(outDir, { recursive: true, force: true })
await build({ base, logLevel: 'warn', build: { outDir } })
await build({
  base,
  logLevel: 'warn',
  build: { outDir: serverDir, ssr: 'src/app/prerender.tsx', copyPublicDir: false },
})

const data = readSiteData('.')
writePublishedFiles(data, outDir)
const template = readFileSync(join(outDir, 'index.html'), 'utf8')
const renderer: { renderPage: typeof renderPage } = await import(
  pathToFileURL(join(serverDir, 'prerender.js')).href
)
const land = landMarkup(WorldShapes.parse(JSON.parse(readFileSync('src/map/static/land/world.json', 'utf8'))))

const messages: Record<Locale, Messages> = { de: german, en: english }

const pages: readonly Page[] = [
  { name: 'map', city: null },
  ...data.index.cities.map(({ id }) => ({ name: 'map', city: id }) as const),
  { name: 'list' },
  { name: 'about' },
  { name: 'not-found' },
]

for (const locale of ['de', 'en'] as const) {
  for (const page of pages) writePage(page, locale)
}

function writePage(page: Page, locale: Locale): void {
  const view: View = { locale, page, camera: null, projection: 'flat' }
  const open = page.name === 'map' ? page.city : null
  const dossier = data.dossiers.find(({ city }) => city.id === open) ?? null
  const address = formatView(view, base)
  const request = {
    view,
    atlas: data.index,
    dossier,
    messages: messages[locale],
    base,
    land,
    version: data.version,
  }
  const html = template
    .replace('lang="de"', `lang="${locale}"`)
    .replace('id="root"', `id="root" data-page="${address}"`)
    .replace('<!--head-->', () => headOf(request))
    .replace('<!--page-->', () => renderer.renderPage(request))
  for (const file of filesOf(page, locale, address)) {
    const path = join(outDir, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, html)
  }
}

/** German is what the bare address and unknown addresses show. */
function filesOf(page: Page, locale: Locale, address: string): readonly string[] {
  const file = `${address.slice(base.length)}index.html`
  if (locale === 'en') return page.name === 'not-found' ? ['en/404.html'] : [file]
  if (page.name === 'not-found') return ['404.html']
  return page.name === 'map' && page.city === null ? [file, 'index.html'] : [file]
}
