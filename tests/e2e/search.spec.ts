import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { isFocused, live, usePages } from '../support/browser.ts'

const openPage = usePages()
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, withoutWebGl: true }
const wide = { withoutWebGl: true }

const field = (page: Page) => page.getByRole('combobox', { name: /^(Suche|Search)$/ })
const options = (page: Page) => page.getByRole('option')
/** A map that cannot draw says so, as it must; everything else is a complaint. */
const notOfTheMap = (complaints: readonly string[]) => complaints.filter((text) => !text.includes('WebGL'))

/** The slash is heard as soon as the field has been taken over. */
async function pressSlash(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('/')
        return isFocused(field(page))
      },
      { timeout: 15_000 },
    )
    .toBe(true)
}

async function search(page: Page, typed: string): Promise<void> {
  await pressSlash(page)
  await page.keyboard.type(typed)
  await options(page).first().waitFor()
}

describe('the search', () => {
  it('leads by keyboard from the slash to the opened place, also where the name is misspelt', async () => {
    const { page, requests, complaints } = await openPage('/de/', wide)
    await live(page)
    const isOfSearch = (address: string) => /search-de\.json|SearchPopup/.test(address)
    expect(requests.filter(isOfSearch)).toEqual([])
    await search(page, 'Trabsohn')
    expect(requests.filter(isOfSearch).length).toBeGreaterThan(1)
    await page.getByText('Meinten Sie Trabzon?').waitFor()
    await page.waitForURL('**/de/?q=Trabsohn')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/city/trabzon/')
    expect(await isFocused(page.getByRole('heading', { level: 1, name: /Trabzon/ }))).toBe(true)
    expect(await field(page).inputValue()).toBe('')
    await page.goBack()
    await page.waitForURL('**/de/?q=Trabsohn')
    expect(await field(page).inputValue()).toBe('Trabsohn')
    expect(notOfTheMap(complaints)).toEqual([])
  })

  it('opens the part of a page that tells of what was found', async () => {
    const { page } = await openPage('/de/list/', wide)
    await live(page)
    await search(page, 'Trabzon Delegation Sommer')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/city/trabzon/#history')
    await page.getByRole('heading', { name: 'Geschichte' }).waitFor()
  })

  it('opens an address with its text in the field, results at hand', async () => {
    const { page } = await openPage('/en/?q=Kumase', wide)
    await live(page)
    await expect.poll(() => field(page).inputValue()).toBe('Kumase')
    expect(await options(page).count()).toBe(0)
    await field(page).focus()
    await options(page).first().waitFor()
    expect(await options(page).first().textContent()).toMatch(/^Kumasi/)
  })

  it('takes over what was typed before the program had arrived', async () => {
    const { page } = await openPage('/de/', {
      ...wide,
      beforeOpening: (opening) =>
        void opening.route('**/index.json*', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 1500))
          await route.continue()
        }),
    })
    await field(page).focus()
    await page.keyboard.type('Leeds')
    await options(page).first().waitFor()
    expect(await options(page).first().textContent()).toMatch(/^Leeds/)
    expect(await field(page).inputValue()).toBe('Leeds')
  })

  it.each([
    ['light', wide],
    ['dark', { ...wide, colorScheme: 'dark' }],
    ['phone', phone],
    ['320', { ...phone, viewport: { width: 320, height: 568 } }],
    ['forced', { ...wide, forcedColors: 'active' }],
  ] as const)('has no flaw that axe finds while the results are open: %s', async (_name, options_) => {
    const { page } = await openPage('/de/', options_)
    await live(page)
    await search(page, 'Trabsohn')
    await page.keyboard.press('ArrowDown')
    expect(await axeViolations(page)).toEqual([])
    const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(widest).toBe(0)
  })

  it('is a field wherever there is room: from 600 px to a kiosk, and its results stay in the window', async () => {
    const { page } = await openPage('/de/', { viewport: { width: 1080, height: 1920 }, withoutWebGl: true })
    await live(page)
    for (const width of [1080, 600, 1180]) {
      await page.setViewportSize({ width, height: 800 })
      expect((await field(page).boundingBox())?.width).toBeGreaterThan(90)
      await field(page).fill('Leeds')
      await options(page).first().waitFor()
      const { x = -1, width: results = 0 } = (await options(page).first().boundingBox()) ?? {}
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + results).toBeLessThanOrEqual(width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await field(page).fill('')
    }
  })

  it('opens across the masthead of a phone, by a button that is large enough', async () => {
    const { page } = await openPage('/de/', phone)
    await live(page)
    const button = page.locator('header [role=search] label')
    const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 }
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await button.tap()
    await expect.poll(() => isFocused(field(page))).toBe(true)
    const box = await field(page).boundingBox()
    expect(box?.width).toBeGreaterThan(200)
    await page.keyboard.type('西安')
    const best = options(page).first()
    await best.waitFor()
    await best.tap()
    await page.waitForURL('**/de/city/xian/')
    expect(await button.isVisible()).toBe(true)
    expect(await isFocused(field(page))).toBe(false)
  })

  it('says that its index is missing, and works once it is there', async () => {
    let isMissing = true
    const { page } = await openPage('/de/', {
      ...wide,
      beforeOpening: (opening) =>
        void opening.route('**/search-de.json*', (route) => (isMissing ? route.abort() : route.continue())),
    })
    await live(page)
    await pressSlash(page)
    await page.keyboard.type('Leeds')
    await page.getByRole('alert').getByText('lässt sich gerade nicht laden').waitFor()
    expect(await axeViolations(page)).toEqual([])
    isMissing = false
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await options(page).first().waitFor()
  })

  it('is a form that leads to the list where there is no program', async () => {
    const { page } = await openPage('/de/', { javaScriptEnabled: false })
    await field(page).fill('Leeds')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/list/?q=Leeds')
  })
})
