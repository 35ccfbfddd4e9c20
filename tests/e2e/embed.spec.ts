import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { letMapCome, live, mapDrawn, usePages } from '../support/browser.ts'

/** A page of somebody else, on another origin, long enough to be scrolled. */
let host: Server
const hostPage = (path: string): string =>
  `<!doctype html><html lang="de"><title>Schule</title><h1>Schule</h1><p style="height:300px">Text</p>` +
  `<iframe src="${inject('origin')}${path}" title="Atlas" width="600" height="400" referrerpolicy="no-referrer" style="border:0">` +
  `</iframe><p style="height:3000px">Text</p>`

beforeAll(async () => {
  host = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(hostPage(url ?? '/'))
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

const openAtlas = usePages()
const openHost = usePages(hostOrigin)
const viewport = { width: 800, height: 700 }
const atlasIn = (page: Page): FrameLocator => page.frameLocator('iframe')

async function drawnIn(page: Page): Promise<void> {
  letMapCome(page)
  await expect
    .poll(() => atlasIn(page).locator('html').getAttribute('data-map'), { timeout: 60_000 })
    .toBe('gl')
}

describe('the atlas inside a page of another origin', () => {
  it('is a map with its scale and a bar, in one window that does not scroll', async () => {
    const { page, complaints } = await openHost('/de/?embed', { viewport })
    const atlas = atlasIn(page)
    await drawnIn(page)
    expect(await atlas.getByRole('button', { name: 'Vergrößern' }).isVisible()).toBe(true)
    expect(await atlas.getByText('11 Partnerstädte, 6 Projekte').isVisible()).toBe(true)
    for (const hidden of ['header', 'main', '[aria-label="Karte verschieben"]'])
      expect(await atlas.locator(hidden).first().isVisible()).toBe(false)
    const { scroll, height } = await atlas.locator('html').evaluate((html) => ({
      scroll: Math.max(html.scrollHeight, html.scrollWidth - 200),
      height: innerHeight,
    }))
    expect(scroll).toBe(height)
    expect(complaints).toEqual([])
  })

  it('zooms by wheel with a key held, and leaves the wheel alone to the page around', async () => {
    const { page } = await openHost('/de/?embed', { viewport })
    await drawnIn(page)
    const search = () =>
      atlasIn(page)
        .locator('html')
        .evaluate(() => location.search)
    await page.mouse.move(300, 550)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await expect.poll(search, { timeout: 15_000 }).toContain('at=')
    await page.keyboard.up('Control')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const zoomed = await search()
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeGreaterThan(100)
    await expect
      .poll(() => atlasIn(page).getByText('Zum Zoomen Strg halten').isVisible(), { interval: 50 })
      .toBe(true)
    expect(await search()).toBe(zoomed)
  })

  it('leaves one finger to the page around', async () => {
    const { page } = await openHost('/de/?embed', { viewport, hasTouch: true })
    await drawnIn(page)
    const action = await atlasIn(page)
      .locator('canvas')
      .evaluate((canvas) => getComputedStyle(canvas).touchAction)
    expect(action).toBe('pan-x pan-y')
  })

  it('opens a place as a card, and the atlas in a tab of its own', async () => {
    const { page } = await openHost('/de/?embed&goal=4', { viewport })
    const atlas = atlasIn(page)
    await drawnIn(page)
    await atlas.locator('a[data-city="kumasi"]').focus()
    await page.keyboard.press('Enter')
    const whole = atlas.getByRole('link', { name: 'Kumasi im Atlas öffnen' })
    await whole.waitFor()
    expect(await atlas.locator('main').isVisible()).toBe(false)
    const tab = page.context().waitForEvent('page')
    await whole.click()
    const opened = await tab
    await live(opened)
    const { pathname, search } = new URL(opened.url())
    expect([pathname, search]).toEqual(['/de/city/kumasi/', '?goal=4'])
    expect(await opened.locator('header').first().isVisible()).toBe(true)
    await atlas.locator('body').press('Escape')
    await whole.waitFor({ state: 'detached' })
    expect(new URL(page.url()).origin).toBe(hostOrigin())
  })
})

describe('the page for a frame', () => {
  it('looks the same before the program runs', async () => {
    const { page } = await openAtlas('/de/?embed', {
      viewport: { width: 600, height: 400 },
      beforeOpening: (fresh) => void fresh.route('**/assets/*.js', (route) => route.abort()),
    })
    await page.locator('footer').waitFor()
    expect(await page.locator('header').first().isVisible()).toBe(false)
    expect(await page.locator('main').isVisible()).toBe(false)
    const area = await page.locator('#map').boundingBox()
    expect([area?.width, area?.height]).toEqual([600, 352])
    const xian = await page.locator('a[data-city="xian"] circle').first().boundingBox()
    expect((xian?.x ?? 999) < 600).toBe(true)
  })

  it.each([
    ['/de/?embed', 600],
    ['/en/city/xian/?embed', 600],
    ['/de/?embed', 320],
  ])('has no barriers: %s at %i pixels', async (path, width) => {
    const { page } = await openAtlas(path, { viewport: { width, height: 400 } })
    await mapDrawn(page)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('may be shown by any page, and nothing forbids it elsewhere', async () => {
    const { headers } = await fetch(`${inject('origin')}/de/`)
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('x-frame-options')).toBeNull()
  })
})
