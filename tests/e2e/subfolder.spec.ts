import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAtlasServer, listen } from '../../scripts/serve/server.ts'
import { mapDrawn, usePages } from '../support/browser.ts'

const folder = '.cache/below-atlas'
let server: Server | null = null
let origin = ''

beforeAll(async () => {
  const options = ['--base', '/atlas/', '--out', folder, '--origin', 'https://atlas.example']
  // A build like any other: Vite must not think that it runs for unit tests.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  const build = ['run', '--silent', 'build', '--', ...options]
  const { status, stderr } = spawnSync('npm', build, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(stderr)
  server = await createAtlasServer(folder, '/atlas/')
  origin = `http://localhost:${await listen(server, 0)}`
}, 120_000)

afterAll(() => {
  server?.closeAllConnections()
  server?.close()
})

const openPage = usePages(() => origin)

describe('the atlas below a folder', () => {
  it('is drawn, opens a place by a click, changes its language and asks for nothing outside', async () => {
    const { page, requests, complaints } = await openPage('/atlas/de/', {
      viewport: { width: 1200, height: 640 },
    })
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url())
    })
    await mapDrawn(page)
    const kumasi = await page.locator('a[data-city="kumasi"] circle >> nth=0').boundingBox()
    await page.mouse.click(
      (kumasi?.x ?? 0) + (kumasi?.width ?? 0) / 2,
      (kumasi?.y ?? 0) + (kumasi?.height ?? 0) / 2,
    )
    await page.waitForURL('**/atlas/de/city/kumasi/')
    await page.getByRole('heading', { name: 'Geschichte' }).waitFor()
    await page.getByRole('link', { name: 'EN', exact: true }).click()
    await page.waitForURL('**/atlas/en/city/kumasi/')
    await page.getByRole('heading', { name: 'History' }).waitFor()
    await page.getByRole('link', { name: /^List/ }).click()
    await page.waitForURL('**/atlas/en/list/')
    const outside = requests.filter((url) => !url.startsWith('blob:') && !url.startsWith(`${origin}/atlas/`))
    expect({ outside, failed, complaints }).toEqual({ outside: [], failed: [], complaints: [] })
  })

  it('names its whole address in the head, and the image for messengers is there', async () => {
    const { page } = await openPage('/atlas/de/city/xian/', { javaScriptEnabled: false })
    const attribute = async (selector: string, name: string): Promise<string | null> =>
      page.locator(selector).getAttribute(name)
    expect(await attribute('link[rel=canonical]', 'href')).toBe('https://atlas.example/atlas/de/city/xian/')
    expect(await attribute('link[hreflang=en]', 'href')).toBe('https://atlas.example/atlas/en/city/xian/')
    const image = await attribute('meta[property="og:image"]', 'content')
    expect(image).toBe('https://atlas.example/atlas/share/xian-de.png')
    const answer = await page.request.get(`${origin}/atlas/share/xian-de.png`)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  })

  it('keeps itself for visits without a line, and nothing of what else is on the host', async () => {
    const { page } = await openPage('/atlas/de/', { serviceWorkers: 'allow', withoutWebGl: true })
    const scope = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/atlas/sw.js')
      await navigator.serviceWorker.ready
      return registration.scope
    })
    expect(scope).toBe(`${origin}/atlas/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const statuses = await page.evaluate(async () => {
      const names = await caches.keys()
      const kept = await caches.match('/atlas/de/list/')
      return [names.every((name) => name.startsWith('atlas:/atlas/:')), kept?.status]
    })
    expect(statuses).toEqual([true, 200])
  })

  it('has a sitemap of whole addresses, each a page, and leaves robots.txt to the root of the host', () => {
    const text = readFileSync(`${folder}/sitemap.xml`, 'utf8')
    const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(80)
    expect(addresses).toContain('https://atlas.example/atlas/en/imprint/')
    const isPage = (address: string): boolean =>
      existsSync(address.replace('https://atlas.example/atlas', folder) + 'index.html')
    expect(addresses.filter((address) => !isPage(address))).toEqual([])
    expect(text).not.toContain('/404/')
    expect(existsSync(`${folder}/robots.txt`)).toBe(false)
  })

  it('answers an unknown address with a page whose links lead back', async () => {
    const { page } = await openPage('/atlas/de/city/atlantis/', { javaScriptEnabled: false })
    expect(await page.title()).toContain('Diese Seite gibt es nicht')
    await page.getByRole('link', { name: 'Kumasi' }).click()
    await page.waitForURL('**/atlas/de/city/kumasi/')
  })
})
