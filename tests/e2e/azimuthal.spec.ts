import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeInLightAndDark } from '../support/axe.ts'
import { isFocused, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1280, height: 720 }
const round = (page: Page) => page.locator('[data-round]')
const place = (page: Page, id: string) => round(page).locator(`a[data-city="${id}"]`)
const focusedPlace = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-round] a')?.getAttribute('data-city') ?? null)

/** Middle of a sign in pixels of the page. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await place(page, id).locator('circle').first().boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

describe.each(['de', 'en'] as const)('the map around the home city, in %s', (locale) => {
  it('is accessible, silent, stays in the house, and needs no WebGL', async () => {
    const options = { viewport, withoutWebGl: true }
    const { page, complaints, foreignRequests, requests } = await openPage(
      `/${locale}/?view=azimuthal`,
      options,
    )
    await place(page, 'xian').waitFor()
    expect(await axeInLightAndDark(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(foreignRequests).toEqual([])
    expect(requests.filter((url) => url.includes('maplibre'))).toEqual([])
  })
})

describe('the map around the home city', () => {
  it('shows distances on one scale: Xi’an is 7,809 km away, Buffalo 6,207', async () => {
    const { page } = await openPage('/de/?view=azimuthal', { viewport })
    await place(page, 'xian').waitFor()
    const [home, xian, buffalo] = await Promise.all(
      ['dortmund', 'xian', 'buffalo'].map((id) => middleOf(page, id)),
    )
    const pixels = (to: typeof xian) =>
      Math.hypot((to?.x ?? 0) - (home?.x ?? 0), (to?.y ?? 0) - (home?.y ?? 0))
    expect(pixels(xian) / pixels(buffalo)).toBeCloseTo(7809 / 6207, 1)
    await page.getByText('Jeder Abstand von Dortmund stimmt').waitFor()
  })

  it('has one tab stop, arrow keys from place to place, and opens with Enter', async () => {
    const { page } = await openPage('/de/?view=azimuthal', { viewport })
    await place(page, 'xian').waitFor()
    await page.locator('#map').focus()
    await page.keyboard.press('Tab')
    const first = await focusedPlace(page)
    expect(first).not.toBeNull()
    await page.keyboard.press('End')
    expect(await focusedPlace(page)).toBe('dortmund')
    await page.keyboard.press('Home')
    expect(await focusedPlace(page)).toBe(first)
    await page.keyboard.press('PageDown')
    const second = await focusedPlace(page)
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/de/city/${second}/?view=azimuthal`)
    expect(await isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
    await page.goBack()
    await page.waitForURL('**/de/?view=azimuthal')
    await place(page, 'xian').waitFor()
  })

  it('widens the circle for a place beyond it that takes the focus', async () => {
    const { page } = await openPage('/de/city/amiens/?view=azimuthal', { viewport })
    await place(page, 'amiens').waitFor()
    await page.getByText('1.500 km').waitFor()
    await page.locator('#map').focus()
    await page.keyboard.press('Tab')
    while ((await focusedPlace(page)) !== 'xian') await page.keyboard.press('PageDown')
    await round(page).getByText('10.000 km').waitFor()
    expect(await focusedPlace(page)).toBe('xian')
  })

  it('is chosen from a menu by keyboard, and leads back to the same spot of the other map', async () => {
    const { page, complaints } = await openPage('/de/?at=4/45/20', { viewport })
    await mapDrawn(page)
    const canvas = await page.locator('canvas').elementHandle()
    const button = page.getByRole('button', { name: /^Ansicht der Karte/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/?view=azimuthal')
    await place(page, 'xian').waitFor()
    expect(await isFocused(button)).toBe(true)
    expect(await page.locator('canvas').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/?at=4/45/20')
    await round(page).waitFor({ state: 'detached' })
    expect(await page.locator('canvas').isVisible()).toBe(true)
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true)
    expect(complaints).toEqual([])
  })

  it('shows more and less of the Earth by button and by wheel', async () => {
    const { page } = await openPage('/de/?view=azimuthal', { viewport })
    await place(page, 'xian').waitFor()
    await page.getByRole('button', { name: 'Verkleinern' }).click()
    await page.getByText('Der ganze Rand ist ein Punkt der Erde').waitFor()
    await page.getByRole('button', { name: 'Ganze Karte zeigen' }).click()
    await round(page).getByText('10.000 km').waitFor()
    const { x, y } = await middleOf(page, 'dortmund')
    await page.mouse.move(x + 100, y + 100)
    await page.mouse.wheel(0, -120)
    await round(page).getByText('5.000 km').waitFor()
    await round(page).getByText('10.000 km').waitFor({ state: 'detached' })
  })

  it('fits a phone of 320 px', async () => {
    const { page } = await openPage('/de/?view=azimuthal', { viewport: { width: 320, height: 640 } })
    await place(page, 'xian').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.getByRole('button', { name: /^Ansicht der Karte/ }).click()
    const menu = await page.getByRole('menu').boundingBox()
    expect(menu?.x).toBeGreaterThanOrEqual(0)
    expect((menu?.x ?? 0) + (menu?.width ?? 999)).toBeLessThanOrEqual(320)
  })
})
