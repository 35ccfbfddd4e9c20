import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { curlExample, mapExample } from '../../src/core/exports/examples.ts'
import { openDataFiles } from '../../src/core/exports/openDataFile.ts'
import { formatFileSize } from '../../src/i18n/format.ts'
import { publicDataset } from '../support/publicDataset.ts'
import { usePages } from '../support/browser.ts'

const folder = (): string => `${inject('origin')}/open-data/`

/** Somebody else's site with the example page on it, as it stands on the page about open data. */
let host: Server
beforeAll(async () => {
  host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(mapExample(folder(), 'Atlas, CC BY 4.0 </script>'))
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  host.closeAllConnections()
  host.close()
})

const isPort = (address: ReturnType<Server['address']>): address is AddressInfo => typeof address === 'object'
function hostOrigin(): string {
  const address = host.address()
  return `http://127.0.0.1:${isPort(address) ? address.port : 0}`
}

/** The other sites that the example asks, answered from what is installed: tests reach no other machine. */
function withoutNetwork(page: Page): void {
  void page.route(/^https:\/\/unpkg\.com\/maplibre-gl@6\.17\.0\/dist\//, (route) =>
    route.fulfill({
      path: join('node_modules/maplibre-gl/dist', basename(new URL(route.request().url()).pathname)),
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  )
  void page.route('https://demotiles.maplibre.org/style.json', (route) =>
    route.fulfill({
      json: { version: 8, sources: {}, layers: [] },
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  )
}

const openHost = usePages(hostOrigin)
const openPage = usePages()

describe('the page on open data', () => {
  it('offers files that are there, of the size it says, and describes them to machines', async () => {
    const { page } = await openPage('/en/data/', { javaScriptEnabled: false })
    const files = page.locator('a[download]')
    expect(await files.count()).toBe(openDataFiles.length)
    for (const link of await files.all()) {
      const response = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      )
      expect(response.status()).toBe(200)
      const size = formatFileSize((await response.body()).length / 1000, 'en')
      expect(await link.locator('xpath=ancestor::li').textContent()).toContain(size)
    }
    const json = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'Dataset' })
  })
})

describe('the examples for open data', () => {
  it('fetch the table with curl, word for word', async () => {
    const target = await mkdtemp(join(tmpdir(), 'atlas-curl-'))
    const [program = '', ...words] = curlExample(folder()).split(' ')
    await promisify(execFile)(program, words, { cwd: target })
    const rows: Record<string, string>[] = parse(await readFile(join(target, 'partners.csv')), {
      columns: true,
    })
    await rm(target, { recursive: true })
    expect(rows).toHaveLength(publicDataset.cities.length - 1)
  })

  it('show the places on a map of another site, with whom to name', async () => {
    const { version } = JSON.parse(await readFile('node_modules/maplibre-gl/package.json', 'utf8'))
    expect(mapExample(folder(), '')).toContain(`maplibre-gl@${version}/`)
    expect(mapExample(folder(), '').trimEnd().split('\n')).toHaveLength(11)
    const { page, complaints } = await openHost('/', { beforeOpening: withoutNetwork })
    await page.getByText('Atlas, CC BY 4.0').waitFor({ timeout: 60_000 })
    expect(complaints.filter((text) => !/WebGL|GPU|GL Driver/.test(text))).toEqual([])
  })
})
