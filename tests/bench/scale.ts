/**
 * `npm run bench:scale`: the atlas with 1,000, 3,000 and 10,000 generated places, in Node and, after `npm run build`, in a
 * Chromium. `--out file.json` keeps the figures, `--runs 3` says how often a page is opened, `--sizes 10000` which sizes.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readSiteData } from '../../scripts/build/siteData.ts'
import { generatedAtlas } from '../support/generatedAtlas.ts'
import { type BrowserFigures, measureInBrowser } from './browser.ts'
import { measureCore } from './core.ts'
import { tableOf } from './measure.ts'
import { writePages } from './pages.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,3000,10000' },
    'no-browser': { type: 'boolean', default: false },
  },
})
const seed = 7
const sizes = values.sizes.split(',').map(Number)
const model = readSiteData('.').index
const atlasOf = (count: number) => generatedAtlas(model, count, seed)
const print = (text: string): boolean => process.stdout.write(`${text}\n\n`)

type Figures = Readonly<Record<string, number>>

function printFigures(heading: string, columns: readonly (readonly [string, Figures])[]): void {
  const names = Object.keys(columns[0]?.[1] ?? {})
  const head = [heading, ...columns.map(([name]) => name)]
  print(
    tableOf(
      head,
      names.map((name) => [name, ...columns.map(([, figures]) => figures[name] ?? '')]),
    ),
  )
}

print(`${availableParallelism()} cores, seed ${seed}; medians in milliseconds unless a line says otherwise`)
const core: [string, Figures][] = []
for (const count of sizes) core.push([`${count}`, await measureCore(atlasOf(count))])
printFigures('Node', core)

const browser: [string, BrowserFigures][] = []
if (!values['no-browser'] && existsSync('.cache/prerender/dist/template.html'))
  for (const count of sizes) {
    const folder = `.cache/bench/${count}`
    const bytes = await writePages(atlasOf(count), folder)
    for (const hasWebGl of [false, true]) {
      const figures = await measureInBrowser({ folder, runs: Number(values.runs), hasWebGl })
      if (figures !== null)
        browser.push([`${count} ${hasWebGl ? 'moving' : 'drawn'} map`, { 'page bytes': bytes, ...figures }])
    }
  }
if (browser.length > 0) printFigures('Chromium', browser)
if (values.out !== undefined)
  writeFileSync(
    values.out,
    `${JSON.stringify({ seed, core: Object.fromEntries(core), browser: Object.fromEntries(browser) }, null, 2)}\n`,
  )
