/** What a reader waits for with an atlas of some size, in a Chromium. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { createAtlasServer, listen } from '../../scripts/serve/server.ts'
import { findChromium } from '../../scripts/test/findChromium.ts'
import { loadTimes, type StepTimes, takeStep } from './inPage.ts'
import { median } from './measure.ts'

const flags = ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

export type BrowserFigures = Readonly<Record<string, number>>
type Options = { readonly folder: string; readonly runs: number; readonly hasWebGl: boolean }

/** Medians in milliseconds and megabytes, by what they are of. Null where there is no browser. */
export async function measureInBrowser({ folder, runs, hasWebGl }: Options): Promise<BrowserFigures | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const server = await createAtlasServer(folder)
  const origin = `http://localhost:${await listen(server, 0)}`
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const all: BrowserFigures[] = []
    for (let run = 0; run < runs; run++) all.push(await oneRun(browser, origin, hasWebGl))
    const names = Object.keys(all[0] ?? {})
    return Object.fromEntries(names.map((name) => [name, median(all.map((run) => run[name] ?? Number.NaN))]))
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function oneRun(browser: Browser, origin: string, hasWebGl: boolean): Promise<BrowserFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  if (!hasWebGl)
    await context.addInitScript(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
    })
  const page = await context.newPage()
  await page.goto(`${origin}/de/`)
  const load = await page.evaluate(loadTimes)
  await rest(page, hasWebGl)
  await page.click('button[aria-controls][aria-expanded]')
  await page.waitForSelector('[data-facet=kind] button')
  await page.waitForTimeout(1000)
  const root = '#root'
  const filter = await step(page, { kind: 'click', selector: '[data-facet=kind] button', watched: root })
  const again = await step(page, { kind: 'click', selector: '[data-facet=continent] button', watched: root })
  const searchField = '[role=search] input'
  await page.focus(searchField)
  // Makes the index, which is done once.
  await step(page, { kind: 'type', selector: searchField, value: 'k', watched: '[role=search]' })
  await page.waitForTimeout(3000)
  const search = await step(page, {
    kind: 'type',
    selector: searchField,
    value: 'brena',
    watched: '[role=search]',
  })
  const heap = await heapOf(page)
  await page.goto(`${origin}/de/time/`)
  await page.evaluate(loadTimes)
  await page.waitForSelector('input[type=range]')
  await rest(page, hasWebGl)
  const slide = { kind: 'slide', selector: 'input[type=range]', watched: root } as const
  await step(page, { ...slide, value: '1980' })
  const slider = await step(page, { ...slide, value: '1981' })
  await context.close()
  return {
    'load to first paint': load.painted,
    'load to live': load.live,
    ...named('filter', filter),
    ...named('second filter', again),
    ...named('search', search),
    ...named('slider step', slider),
    'heap, MB': heap,
  }
}

/** The moving map has taken over, or there is none. */
async function rest(page: Page, hasWebGl: boolean): Promise<void> {
  if (hasWebGl)
    await page
      .waitForFunction(() => performance.getEntriesByName('map:gl').length > 0, null, { timeout: 40_000 })
      .catch(() => undefined)
  await page.waitForTimeout(2500)
}

type Step = Omit<Parameters<typeof takeStep>[0], 'value'> & { readonly value?: string }
const step = (page: Page, { value = '', ...how }: Step): Promise<StepTimes> =>
  page.evaluate(takeStep, { value, ...how })

const named = (name: string, { written, painted, settled }: StepTimes): BrowserFigures => ({
  [`${name}: main thread`]: written,
  [`${name}: painted`]: painted,
  [`${name}: settled`]: settled,
})

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}
