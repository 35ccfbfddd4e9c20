import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { isFocused, live, mapDrawn, type PageOptions, usePages } from '../support/browser.ts'

const openPage = usePages()
const portrait = { viewport: { width: 1080, height: 1920 }, hasTouch: true } as const
const attract = (page: Page) => page.getByRole('dialog')
const name = (page: Page) => attract(page).getByRole('heading')
const button = (page: Page, text: string) => attract(page).getByRole('button', { name: text, exact: true })

async function kiosk(options: PageOptions) {
  const opened = await openPage('/de/?kiosk', {
    ...portrait,
    ...options,
    beforeOpening: (page) =>
      void page.route('**/kiosk.json', (route) => route.fulfill({ json: { placeSeconds: 4 } })),
  })
  await live(opened.page)
  await attract(opened.page).waitFor()
  return opened
}

describe('a kiosk that nobody uses', () => {
  it('introduces its partners over an atlas that cannot be reached, and keeps every rule', async () => {
    const { page, complaints, foreignRequests } = await kiosk({ withoutWebGl: true })
    expect(await name(page).textContent()).toBe('Amiens')
    expect(await isFocused(button(page, 'Bildschirm berühren'))).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull()
    expect(foreignRequests).toEqual([])
    // That there is no WebGL is said once.
    expect(complaints.filter((text) => !text.includes('WebGL'))).toEqual([])
  })

  it('begins with a touch anywhere, which presses nothing else, where a visit begins', async () => {
    const { page } = await kiosk({ withoutWebGl: true })
    const address = page.url()
    await button(page, 'Nächster Ort').tap()
    expect(await name(page).textContent()).toBe('Leeds')
    // On the rows of the list, which lie below.
    await page.touchscreen.tap(300, 1500)
    await attract(page).waitFor({ state: 'detached' })
    await page.locator('#index-heading').waitFor()
    await page.waitForFunction(() => document.documentElement.dataset['attract'] === undefined)
    expect(await page.evaluate(() => [document.documentElement.dataset['theme'], scrollY])).toEqual([
      undefined,
      0,
    ])
    expect(await page.locator('#content').evaluate((content) => content.scrollTop)).toBe(0)
    expect(await page.locator('#city-heading').count()).toBe(0)
    expect(page.url()).toBe(address)
  })

  it('leaves everything still where motion is not wanted, and begins in the other language when asked', async () => {
    const { page } = await kiosk({ reducedMotion: 'reduce' })
    expect(await button(page, 'Anhalten').count()).toBe(0)
    await button(page, 'Nächster Ort').tap()
    expect(await name(page).textContent()).toBe('Leeds')
    await button(page, 'English').tap()
    await page.waitForURL(/\/en\//)
  })

  it('goes from place to place as soon as the map can turn, until it is held', async () => {
    const { page } = await kiosk({})
    await mapDrawn(page)
    await expect.poll(() => name(page).textContent(), { timeout: 20_000 }).toBe('Leeds')
    await button(page, 'Anhalten').tap()
    expect(await attract(page).count()).toBe(1)
    const held = await name(page).textContent()
    await page.waitForTimeout(5000)
    expect(await name(page).textContent()).toBe(held)
    expect(await page.locator('canvas').count()).toBe(1)
  }, 60_000)
})
