import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()

/** What everything up to the first frame of the moving map may weigh on its way, in bytes. */
const budget = 560_000

/** Bytes of every answer's body as it travels, by path. What comes from the cache weighs nothing. */
async function weigh(page: Page, untilDrawn: () => Promise<void>): Promise<Map<string, number>> {
  const weights = new Map<string, number>()
  const pending: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname
    const add = async (): Promise<void> => {
      const { responseBodySize } = await request.sizes()
      weights.set(path, (weights.get(path) ?? 0) + Math.max(0, responseBodySize))
    }
    if (request.url().startsWith('http')) pending.push(add())
  })
  await untilDrawn()
  await Promise.all(pending)
  return weights
}

const table = (weights: ReadonlyMap<string, number>, total: number): string =>
  [...weights, ['everything up to the first frame', total] as const]
    .map(([path, bytes]) => `${bytes.toLocaleString('en').padStart(9)}  ${path}`)
    .join('\n')

describe('the front page', () => {
  it('weighs no more than its budget until MapLibre has drawn it', async () => {
    // From a file that brings nothing of the page into the cache.
    const { page } = await openPage('/icon.svg', { viewport: { width: 390, height: 780 } })
    const weights = await weigh(page, async () => {
      await page.goto(new URL('/de/', page.url()).href)
      await mapDrawn(page)
    })
    const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)
    process.stdout.write(`${table(weights, total)}\n`)
    expect([...weights.keys()].some((path) => path.includes('maplibreWorker'))).toBe(true)
    expect(total).toBeLessThanOrEqual(budget)
  })
})
