/** What happens while a page is still on its way. */
import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listen } from '../../scripts/serve/server.ts'
import { live, usePages } from '../support/browser.ts'

let line: Server
let address = ''
let releaseRest: () => void = () => undefined

/** Passes everything on from the atlas, but holds the second half of a page back until it is released. */
beforeAll(async () => {
  line = createServer((request, response) => {
    void fetch(inject('origin') + (request.url ?? '/')).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get('content-type') ?? ''
      response.writeHead(answer.status, { 'content-type': type })
      if (!type.startsWith('text/html')) return response.end(body)
      const half = Math.floor(body.length / 2)
      response.write(body.subarray(0, half))
      releaseRest = () => response.end(body.subarray(half))
      return response
    })
  })
  address = `http://localhost:${await listen(line, 0)}`
})
afterAll(() => {
  line.closeAllConnections()
  line.close()
})

const openPage = usePages(() => address)

describe('a page that comes in two halves', () => {
  it('is painted after the first and taken over, whole, after the second', async () => {
    let early: string | undefined = 'not asked'
    const { page, complaints } = await openPage('/de/city/xian/', {
      beforeOpening: (waiting) => waiting.once('framenavigated', () => void releaseWhenPainted(waiting)),
    })
    async function releaseWhenPainted(waiting: Page): Promise<void> {
      await waiting.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      // Time enough for a program that would not wait.
      await waiting.waitForTimeout(1000)
      early = await waiting.evaluate(() => document.documentElement.dataset['live'])
      releaseRest()
    }
    await live(page)
    expect(early).toBeUndefined()
    expect(await page.locator('[data-land] path').count()).toBeGreaterThan(10)
    expect(complaints).toEqual([])
  })
})
