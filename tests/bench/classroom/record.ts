/** Opens the front page once in a fresh Chromium and writes down what it asks for. */
import type { Browser } from 'playwright-core'
import type { Recorded } from './waterfall.ts'

export const marks = ['map:usable', 'map:gl'] as const

export type Record = { readonly recorded: readonly Recorded[]; readonly marks: readonly number[] }

/** @throws Error where the moving map does not come */
export async function record(browser: Browser, address: string): Promise<Record> {
  const context = await browser.newContext({ viewport: { width: 768, height: 1024 } })
  const page = await context.newPage()
  const ranges = new Map<string, string>()
  page.on('request', (request) => {
    const { range } = request.headers()
    if (range !== undefined) ranges.set(request.url(), range)
  })
  const asked: Promise<Recorded | null>[] = []
  const opened = Date.now()
  page.on('requestfinished', (request) => {
    asked.push(
      (async () => {
        const { startTime, responseEnd } = request.timing()
        const { pathname, search } = new URL(request.url())
        // The worker fetches what the page already has, later and at its leisure.
        if (request.serviceWorker() !== null) return null
        const start = startTime - opened
        const range = (await request.allHeaders())['range'] ?? null
        return { path: pathname + search, range, start, end: start + Math.max(0, responseEnd) }
      })(),
    )
  })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('map:gl').length > 0, null, {
    timeout: 90_000,
  })
  const times = await page.evaluate(
    (names) =>
      names.map(
        (name) => (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) + performance.timeOrigin,
      ),
    [...marks],
  )
  const recorded = (await Promise.all(asked)).filter((entry) => entry !== null)
  await context.close()
  return { recorded, marks: times.map((time) => time - opened) }
}
