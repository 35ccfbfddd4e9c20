/**
 * `npm run build`: makes the documents on paper, bundles the program, then prerenders every page and draws the images of
 * shared links.
 * `--base /path/` for a sub-folder, `--origin https://host` where the address is not in site.json, `--out folder`,
 * `--compress` for a web server: every text lies there as brotli and gzip, too.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, minify } from 'vite'
import description from '../../package.json' with { type: 'json' }
import { type Locale, locales } from '../../src/core/dataset/text.ts'
import type { Health } from '../../src/core/kiosk/health.ts'
import { formatView } from '../../src/core/view/url.ts'
import { type Page, plainView } from '../../src/core/view/view.ts'
import { afterFirstPaint } from './afterFirstPaint.ts'
import { writePublishedFiles } from './atlasPlugin.ts'
import { buildDocuments, documentPaths } from './documents.ts'
import { shareWords } from '../share/shareWords.ts'
import { writeShareImages } from '../share/writeShareImages.ts'
import { buildSheets, copySheets } from '../sheets/buildSheets.ts'
import { isNoAddress } from './head.ts'
import { moduleCollector } from './moduleCollector.ts'
import { composePage, messages, readLand, readWorldShapes, type Renderer } from './page.ts'
import { readSiteData } from './siteData.ts'
import { writeServiceWorker } from './serviceWorker.ts'
import { robots, sitemap } from './sitemap.ts'
import { licenceTexts, worksIn } from './works.ts'
import { writeCompressed } from './writeCompressed.ts'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    origin: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    compress: { type: 'boolean', default: false },
  },
})
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const outDir = values.out
const serverDir = `.cache/prerender/${outDir}`

const published = { base, origin: values.origin }
const { dataset, index, dossiers, origin } = readSiteData('.', published)
const sheets = await buildSheets({ root: '.', site: dataset.site, index, dossiers, base, origin })

rmSync(outDir, { recursive: true, force: true })
const { modules, plugin } = moduleCollector()
await build({
  base,
  logLevel: 'warn',
  build: { outDir },
  plugins: [plugin()],
  worker: { plugins: () => [plugin()] },
})
// Vite copies this one as it is written, and it comes before the first paint.
const boot = await minify('boot.js', readFileSync('public/boot.js', 'utf8'))
writeFileSync(join(outDir, 'boot.js'), boot.code)
await build({
  base,
  logLevel: 'warn',
  build: { outDir: serverDir, ssr: 'src/app/prerender.tsx', copyPublicDir: false },
})

const data = readSiteData('.', { ...published, sheets: sheets.sheets })
writePublishedFiles(data, outDir)
copySheets('.', sheets, outDir)
const template = readFileSync(join(outDir, 'index.html'), 'utf8')
// The measurement with a large atlas makes pages of its own; see tests/bench/scale.ts.
writeFileSync(join(serverDir, 'template.html'), template)
const renderer: Renderer = await import(pathToFileURL(join(serverDir, 'prerender.js')).href)
const works = worksIn(modules, '.')
writeFileSync(join(outDir, 'licences.txt'), licenceTexts(works))
const documents = await buildDocuments(data, base, outDir, `.cache/documents/${outDir}`, works)
const land = readLand()

const pages: readonly Page[] = [
  { name: 'map', city: null },
  ...data.index.cities.map(({ id }) => ({ name: 'map', city: id }) as const),
  ...data.index.goals.map(({ number }) => ({ name: 'goal', goal: number }) as const),
  { name: 'goals' },
  { name: 'time' },
  { name: 'list' },
  { name: 'compare' },
  ...documentPaths(documents).map((path) =>
    path === '404' ? ({ name: 'not-found' } as const) : ({ name: 'document', path } as const),
  ),
]

for (const locale of locales) {
  for (const page of pages) writePage(page, locale)
}

if (origin !== '') {
  const found = pages.filter((page) => !isNoAddress(page))
  const addresses = found.map(
    (page) => (locale: Locale) => origin + formatView(plainView(locale, page), base),
  )
  writeFileSync(join(outDir, 'sitemap.xml'), sitemap(addresses))
  if (base === '/') writeFileSync(join(outDir, 'robots.txt'), robots(origin))
}

await writeShareImages({
  root: '.',
  outDir,
  index: data.index,
  land: readWorldShapes(),
  wordsFor: (place, locale) =>
    shareWords({
      index: data.index,
      dossier: data.dossiers.find(({ city }) => city.id === place) ?? null,
      locale,
      messages: messages[locale],
    }),
})

// After everything else: it knows every file.
const release = await writeServiceWorker(outDir, data.version)
const health: Health = {
  version: description.version,
  release: release.id,
  dataDate: data.dataset.site.asOf,
  files: release.files.length,
}
writeFileSync(join(outDir, 'health.json'), `${JSON.stringify(health)}\n`)
// What is changed later would be served as it was.
if (values.compress) await writeCompressed(outDir)

function writePage(page: Page, locale: Locale): void {
  const view = plainView(locale, page)
  const html = afterFirstPaint(composePage({ template, view, data, base, land, renderer, documents, origin }))
  for (const file of filesOf(page, locale, formatView(view, base))) {
    const path = join(outDir, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, html)
  }
}

/** German is what the bare address and unknown addresses show. */
function filesOf(page: Page, locale: Locale, address: string): readonly string[] {
  const file = `${address.slice(base.length)}index.html`
  // Its links to itself in each language need a page to lead to.
  if (page.name === 'not-found') return [file, locale === 'en' ? 'en/404.html' : '404.html']
  if (locale === 'en') return [file]
  return page.name === 'map' && page.city === null ? [file, 'index.html'] : [file]
}
