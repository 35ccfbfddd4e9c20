import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isFocused, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1000, height: 640 }
/** Room for the whole world and all buttons. */
const wide = { width: 1280, height: 720 }
const link = (page: Page, city: string): Locator => page.locator(`a[data-city="${city}"]`)
const focusedPlace = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-city') ?? null)

/** Presses Tab (or Shift+Tab) until the element has the focus; fails when it takes more than `most` presses. */
async function tabTo(page: Page, target: Locator, { key = 'Tab', most = 40 } = {}): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press(key)
    if (await isFocused(target)) return presses
  }
  throw new Error(`${key} does not reach ${String(target)}`)
}

describe('with the keyboard alone', () => {
  it('leads from skip link to index, place, map, place, panel, and back', async () => {
    const { page, complaints } = await openPage('/de/', { viewport })
    await mapDrawn(page)
    await page.keyboard.press('Tab')
    expect(await isFocused(page.getByRole('link', { name: 'Zum Inhalt' }))).toBe(true)
    await page.keyboard.press('Enter')
    const row = page.locator('#place-xian')
    await tabTo(page, row)
    await page.keyboard.press('Enter')
    expect(await isFocused(page.getByRole('heading', { level: 1, name: /西安/ }))).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/de/')
    expect(await isFocused(row)).toBe(true)

    await tabTo(page, link(page, 'amiens'), { key: 'Shift+Tab' })
    await page.keyboard.press('ArrowUp')
    const opened = await focusedPlace(page)
    expect(opened).toBe('leeds')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/de/city/${opened}/`)
    expect(await isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/de/')
    expect(await focusedPlace(page)).toBe(opened)
    expect(complaints).toEqual([])
  })

  it('reaches every place of the drawn map from one tab stop, and leaves the map', async () => {
    const { page } = await openPage('/de/', { viewport: wide })
    await mapDrawn(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await isFocused(page.getByRole('link', { name: 'Zur Karte' }))).toBe(true)
    await page.keyboard.press('Enter')
    expect(await isFocused(page.getByRole('region', { name: 'Weltkarte der Partnerschaften' }))).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Home')
    const first = await focusedPlace(page)
    const seen: (string | null)[] = []
    do {
      seen.push(await focusedPlace(page))
      await page.keyboard.press('PageDown')
    } while (seen.length < 30 && (await focusedPlace(page)) !== first)
    expect(new Set(seen).size).toBe(18)
    await page.keyboard.press('End')
    expect(await focusedPlace(page)).toBe('dortmund')
    await page.keyboard.press('PageUp')
    expect(await focusedPlace(page)).toBe(seen.at(-2))
    await page.keyboard.press('Home')
    expect(await focusedPlace(page)).toBe(first)
    await page.keyboard.press('ArrowRight')
    expect(await focusedPlace(page)).toBe('dortmund')
    await page.keyboard.press('Home')
    const canvas = page.getByRole('application', { name: /Karte zum Bewegen/ })
    expect(await tabTo(page, canvas)).toBe(1)
    await page.keyboard.press('+')
    await page.waitForURL(/at=/)
    const zoomed = page.url()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => url.href !== zoomed)
    await tabTo(page, page.getByRole('button', { name: 'Vergrößern' }), { most: 3 })
  })

  it('shows ring and name of the focused place on the drawn map, and skips those out of view', async () => {
    const { page } = await openPage('/de/?at=5/51.5/7.5', { viewport })
    await mapDrawn(page)
    expect(await page.getByRole('group', { name: '2 Orte im Ausschnitt' }).count()).toBe(1)
    const amiens = link(page, 'amiens')
    expect(await amiens.locator('circle').last().isVisible()).toBe(false)
    await tabTo(page, amiens)
    expect(await amiens.locator('circle').nth(1).isVisible()).toBe(true)
    expect(await amiens.locator('text:visible').allTextContents()).toEqual(['Amiens'])
    const seen = new Set<string | null>()
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown']) {
      seen.add(await focusedPlace(page))
      await page.keyboard.press(key)
    }
    expect([...seen]).not.toContain('xian')
    expect(new URL(page.url()).searchParams.get('at')).toBe('5/51.5/7.5')
  })

  it('turns the globe to the place it reaches', async () => {
    const { page } = await openPage('/de/?view=globe', { viewport })
    await mapDrawn(page)
    const xian = link(page, 'xian')
    await tabTo(page, link(page, 'amiens'))
    for (let presses = 0; presses < 20 && (await focusedPlace(page)) !== 'xian'; presses += 1)
      await page.keyboard.press('PageDown')
    await page.waitForURL(/at=[\d.]+\/34\./)
    await expect.poll(async () => isInside(page, xian), { timeout: 15_000 }).toBe(true)
  })

  it('says what is in view once the map has come to rest', async () => {
    const { page } = await openPage('/de/', { viewport: wide })
    await mapDrawn(page)
    await page.getByRole('button', { name: 'Vergrößern' }).press('Enter')
    const status = page.getByRole('status').filter({ hasText: /Vergrößert\. Ausschnitt: \d+ Orte sichtbar/ })
    await status.waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Nach links' }).press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: /^Ausschnitt:/ })
      .waitFor({ state: 'attached' })
  })

  it('opens the list of keys with a question mark and gives the focus back', async () => {
    const { page } = await openPage('/de/', { viewport })
    await mapDrawn(page)
    const amiens = link(page, 'amiens')
    await tabTo(page, amiens)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Tasten und Gesten' })
    await help.waitFor()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    expect(await isFocused(amiens)).toBe(true)
  })
})

describe('larger signs and names', () => {
  it('are kept for the visit, on both maps', async () => {
    const { page } = await openPage('/de/', { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    const sign = link(page, 'kumasi').locator('circle').nth(1)
    const before = await sign.boundingBox()
    await page.getByRole('button', { name: 'Darstellung' }).click()
    await page.getByRole('radio', { name: 'Groß' }).check()
    await page.keyboard.press('Escape')
    const after = await sign.boundingBox()
    expect((after?.width ?? 0) / (before?.width ?? 1)).toBeCloseTo(1.4, 1)
    await page.reload()
    expect(await page.locator('html').getAttribute('data-map-size')).toBe('large')
    await mapDrawn(page)
    expect((await sign.boundingBox())?.width).toBeCloseTo(after?.width ?? 0, 1)
  })
})

describe('without script', () => {
  it('has every place of the map as a plain link in the order of Tab', async () => {
    const { page } = await openPage('/de/', { viewport, javaScriptEnabled: false })
    expect(await page.locator('a[data-city]').count()).toBe(18)
    expect(await page.locator('a[data-city][tabindex]').count()).toBe(0)
  })
})

/** Whether the middle of the sign lies in the map area. */
async function isInside(page: Page, place: Locator): Promise<boolean> {
  const [area, sign] = await Promise.all([
    page.locator('#map').boundingBox(),
    place.locator('circle').first().boundingBox(),
  ])
  if (area === null || sign === null) return false
  const [x, y] = [sign.x + sign.width / 2 - area.x, sign.y + sign.height / 2 - area.y]
  return x > 0 && y > 0 && x < area.width && y < area.height
}
