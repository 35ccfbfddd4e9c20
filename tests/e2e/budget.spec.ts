import type { CDPSession, Page, Request } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { mapDrawn, usePages, quiet } from '../support/browser.ts'

const openPage = usePages()
const small = { width: 1000, height: 640 }
const kB = 1000
const isHeavy = (address: string): boolean => /GlMap|maplibre|\.pmtiles|labels\.json/i.test(address)

/** Sum of layout shifts since the page began, those after a press of the reader left out by the browser's rule. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 500)
      }),
  )

/** Marks the moment when React has taken over, and every canvas that gets a WebGL context. */
function markMoments(): void {
  new MutationObserver(() => {
    const isLive = document.documentElement.dataset['live'] !== undefined
    if (isLive && performance.getEntriesByName('test:live').length === 0) performance.mark('test:live')
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-live'] })
  const drawn = new WeakSet<HTMLCanvasElement>()
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext')
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, ...given: [string]) {
      const context: unknown = Reflect.apply(getContext, this, given)
      if (given[0].startsWith('webgl') && context !== null && !drawn.has(this)) {
        drawn.add(this)
        performance.mark('test:webgl')
      }
      return context
    },
  })
}

async function bodyBytes(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()))
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}

describe('the front page', () => {
  it('keeps within its bytes, asks for heavy files after the shell has run, and stands still', async () => {
    const finished: Request[] = []
    const { page } = await openPage('/de/', {
      viewport: { width: 1280, height: 720 },
      hasMapAtOnce: true,
      initScript: markMoments,
      beforeOpening: (fresh) => void fresh.on('requestfinished', (request) => finished.push(request)),
    })
    await mapDrawn(page)
    const untilDrawn = [...finished]
    const [live, timings] = await page.evaluate(() => [
      performance.getEntriesByName('test:live')[0]?.startTime ?? 0,
      performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    ])
    const early = new Set(timings.filter(({ startTime }) => startTime < live).map(({ name }) => name))
    expect(live).toBeGreaterThan(0)
    expect([...early].filter(isHeavy)).toEqual([])
    expect(timings.some(({ name }) => isHeavy(name))).toBe(true)
    const scripts = untilDrawn.filter((request) => request.resourceType() === 'script')
    const shell = scripts.filter((request) => early.has(request.url()))
    expect(shell.length).toBeGreaterThan(0)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01)
    expect(await bodyBytes(shell)).toBeLessThanOrEqual(120 * kB)
    expect(await bodyBytes(untilDrawn)).toBeLessThanOrEqual(560 * kB)
  })

  it('names nothing heavy in its head', async () => {
    const page = await (await fetch(`${inject('origin')}/de/`)).text()
    const links = page.match(/<(link|script)\b[^>]*>/g) ?? []
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter(isHeavy)).toEqual([])
  })
})

describe('nothing moves while the page gets ready', () => {
  it.each([
    ['/de/', { width: 360, height: 740 }],
    ['/en/city/novi-sad/', small],
  ])('%s at %o', async (path, viewport) => {
    const { page } = await openPage(path, { viewport, hasMapAtOnce: true })
    await mapDrawn(page)
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01)
  })
})

describe('opening and closing places', () => {
  it('leaves one WebGL context and no more nodes or listeners than before', async () => {
    const { page } = await openPage('/en/', {
      viewport: { width: 800, height: 480 },
      reducedMotion: 'reduce',
      initScript: markMoments,
    })
    await mapDrawn(page)
    const debug = await page.context().newCDPSession(page)
    await openAndClose(page, 10)
    // What comes only when the page is idle listens too, once.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/Offline-')),
    )
    await quiet(page)
    const before = await countsAfterCollection(debug)
    await openAndClose(page, 30)
    const after = await countsAfterCollection(debug)
    expect(await page.evaluate(() => performance.getEntriesByName('test:webgl').length)).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dataset['map'])).toBe('gl')
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20)
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5)
  })
})

/** Opens and closes places in turn; the same few every time, so that their details are there after the first. */
function openAndClose(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const appears = async (selector: string): Promise<HTMLElement> => {
      for (;;) {
        const found = document.querySelector<HTMLElement>(selector)
        if (found !== null) return found
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const rows = ['amiens', 'xian', 'kumasi', 'bondo', 'leeds']
    for (let i = 0; i < count; i += 1) {
      const row = await appears(`#place-${rows[i % rows.length]}`)
      row.click()
      await appears('#history, [id*="history"]')
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    }
    await appears('#place-xian')
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }, times)
}

async function countsAfterCollection(debug: CDPSession) {
  await debug.send('HeapProfiler.collectGarbage')
  await debug.send('HeapProfiler.collectGarbage')
  return debug.send('Memory.getDOMCounters')
}
