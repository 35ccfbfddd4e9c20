import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { live, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1000, height: 640 }
const message = 'Die bewegliche Karte ist hier nicht verfügbar'

const shownMap = (page: Page) => page.evaluate(() => document.documentElement.dataset['map'])
const becomes = (page: Page, state: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.documentElement.dataset['map'] === wanted, state, {
    timeout: 40_000,
  })

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
}

/** The SVG map is on show, says so quietly, and its links lead to the places. */
async function expectStaticMap(page: Page): Promise<void> {
  await becomes(page, 'failed')
  expect(await page.getByText(message).isVisible()).toBe(true)
  expect(await page.locator('canvas').count()).toBe(0)
  const sign = page.locator('a[data-city="kumasi"] circle >> nth=0')
  await sign.click()
  await page.waitForURL('**/de/city/kumasi/**')
}

describe('a lost graphics context', () => {
  it('brings the SVG map back at once, then MapLibre with the same view, and gives up the second time', async () => {
    const { page } = await openPage('/de/?at=2/20/10', { viewport })
    await mapDrawn(page)
    const place = page.locator('a[data-city="kumasi"]')
    const before = await place.boundingBox()
    await loseContext(page)
    await becomes(page, 'static')
    expect(await place.locator('circle').first().isVisible()).toBe(true)
    expect(await page.locator('canvas:visible').count()).toBe(0)
    await becomes(page, 'gl')
    expect(await page.locator('canvas').count()).toBe(1)
    expect(await place.boundingBox()).toEqual(before)
    expect(new URL(page.url()).searchParams.get('at')).toBe('2/20/10')
    expect(await page.getByText(message).count()).toBe(0)
    await loseContext(page)
    await expectStaticMap(page)
  })
})

describe('the SVG map stays', () => {
  it.each([
    ['the program of the map cannot be loaded', /\/assets\/GlMap.*\.js/, null],
    ['the program of its worker cannot be loaded', /\/assets\/maplibreWorker/, null],
    ['the basemap is missing', /\/basemap\/world\.pmtiles/, 404],
    ['the basemap is broken', /\/basemap\/world\.pmtiles/, 200],
  ] as const)('when %s', async (_, url, status) => {
    const { page, complaints } = await openPage('/de/about/', { viewport, hasOwnPatience: true })
    await page.route(url, (route) =>
      status === null ? route.abort() : route.fulfill({ status, body: 'no archive' }),
    )
    await page.goto(page.url().replace('about/', ''))
    await live(page)
    await expectStaticMap(page)
    expect(complaints.filter((text) => /minified react error/i.test(text))).toEqual([])
    expect(await shownMap(page)).toBe('failed')
  })
})
