import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const smallest = { ...phone, viewport: { width: 320, height: 568 } }
const paths = ['', 'city/xian/', 'city/kumasi/', 'list/', 'about/', 'licences/'] as const

const live = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['live'] !== undefined)
const handle = (page: Page) => page.locator('main button').first()
/** At the place where a finger would touch; `tap()` may scroll first, and the scroll is what is tested. */
async function touchHandle(page: Page): Promise<void> {
  const { x, y, width, height } = (await handle(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}
const sheetIs = (page: Page, name: RegExp) => page.getByRole('button', { name }).waitFor()

/** What lies over the map, and the visible middles of signs (with their half width) that it covers. */
function coveredSigns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('section[aria-label]')
    const over = [...(map?.querySelectorAll('button, li > a') ?? [])].map((element) =>
      element.getBoundingClientRect(),
    )
    return [...(map?.querySelectorAll('a[data-city]') ?? [])].flatMap((link) => {
      const circle = link.querySelectorAll('circle')[1]?.getBoundingClientRect()
      if (circle === undefined) return []
      const [x, y, reach] = [circle.x + circle.width / 2, circle.y + circle.height / 2, 6]
      const isCovered = over.some(
        (box) =>
          x + reach > box.left && x - reach < box.right && y + reach > box.top && y - reach < box.bottom,
      )
      return isCovered ? [link.getAttribute('data-city') ?? ''] : []
    })
  })
}

describe.each(['de', 'en'])('a page 320 px wide in %s', (locale) => {
  it.each(paths)('shows its whole title and does not scroll sideways: /%s', async (path) => {
    const { page } = await openPage(`/${locale}/${path}`, smallest)
    await live(page)
    const { widest, title } = await page.evaluate(() => {
      const brand = document.querySelector('header b')
      return {
        widest: document.documentElement.scrollWidth,
        title: (brand?.scrollWidth ?? 99) - (brand?.clientWidth ?? 0),
      }
    })
    expect(widest).toBe(320)
    expect(title).toBeLessThanOrEqual(0)
  })
})

describe('the menu', () => {
  it('opens by touch without script and leads to the list', async () => {
    const { page } = await openPage('/de/', { ...phone, javaScriptEnabled: false })
    const list = page.getByRole('link', { name: 'Liste', exact: true })
    expect(await list.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menü' }).tap()
    await list.tap()
    await page.waitForURL('**/de/list/')
  })

  it('closes with Escape, before the open place does', async () => {
    const { page } = await openPage('/de/city/xian/', phone)
    await live(page)
    await page.getByRole('button', { name: 'Menü' }).tap()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('link', { name: 'Liste', exact: true }).isVisible()).toBe(false)
    expect(page.url()).toContain('xian')
    await page.keyboard.press('Escape')
    await page.waitForURL('**/de/')
  })
})

describe('the map on a phone', () => {
  it.each([
    ['', phone],
    ['', smallest],
    ['', { ...phone, viewport: { width: 360, height: 640 } }],
    ['city/xian/', phone],
    ['city/kumasi/', phone],
    ['city/buffalo/', phone],
    ['city/amiens/', smallest],
  ])('has no button over a sign that matters: /de/%s', async (path, options) => {
    const { page } = await openPage(`/de/${path}`, options)
    const ends = path === '' ? null : new Set(['dortmund', path.split('/')[1]])
    const covered = async () => (await coveredSigns(page)).filter((id) => ends === null || ends.has(id))
    expect(await covered()).toEqual([])
    // The buttons come with a program of their own, and stay.
    await page.getByRole('button', { name: 'Vergrößern' }).waitFor()
    await page.getByRole('button', { name: /^Ansicht der Karte/ }).waitFor()
    expect(await covered()).toEqual([])
    await mapDrawn(page)
    expect(await covered()).toEqual([])
  })
})

describe('the sheet', () => {
  it('opens with a place, moves from stop to stop by its handle, and closes to where one was', async () => {
    const { page } = await openPage('/de/', { ...phone, reducedMotion: 'reduce' })
    await live(page)
    await sheetIs(page, /^Mehr zeigen/)
    await page.getByRole('list').getByRole('link', { name: "Xi'an" }).first().tap()
    await page.waitForURL('**/de/city/xian/')
    await sheetIs(page, /^Alles zeigen/)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await heading.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(740)
    await touchHandle(page)
    await sheetIs(page, /^Zur Karte/)
    await touchHandle(page)
    await sheetIs(page, /^Mehr zeigen/)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('link', { name: 'Schließen' }).tap()
    await page.waitForURL('**/de/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place-xian')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('comes back to where it was left: at the map after a search by keys, to the pixel in the list', async () => {
    const { page } = await openPage('/de/', { ...phone, withoutWebGl: true, reducedMotion: 'reduce' })
    await live(page)
    await page.locator('header [role=search] label').tap()
    await page.keyboard.type('Leeds')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/city/leeds/')
    await sheetIs(page, /^Alles zeigen/)
    await page.goBack()
    await sheetIs(page, /^Mehr zeigen/)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
    await sheetIs(page, /^Zur Karte/)
    const left = await page.evaluate(() => scrollY)
    await page.locator('#place-netanya').evaluate((row) => row instanceof HTMLElement && row.click())
    await sheetIs(page, /^Alles zeigen/)
    await page.goBack()
    await sheetIs(page, /^Zur Karte/)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
  })

  it('shows the stop to which it was scrolled', async () => {
    const { page } = await openPage('/de/', phone)
    await live(page)
    await page.evaluate(() => scrollTo({ top: innerHeight, behavior: 'instant' }))
    await sheetIs(page, /^Zur Karte/)
  })

  it('starts at its middle stop where a place is opened by its address', async () => {
    const { page } = await openPage('/de/city/xian/', phone)
    await live(page)
    await sheetIs(page, /^Alles zeigen/)
  })

  it('has targets of 44 px in its row', async () => {
    const { page } = await openPage('/de/city/xian/', phone)
    await live(page)
    for (const target of [
      handle(page),
      page.getByRole('link', { name: 'Schließen' }),
      page.getByRole('link', { name: 'Alle Orte' }),
    ]) {
      const box = await target.boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(44)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

describe.each(['', 'city/xian/'])('accessibility on a phone: /de/%s', (path) => {
  it('breaks no rule, with the menu closed and open', async () => {
    const { page } = await openPage(`/de/${path}`, phone)
    await live(page)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Menü' }).tap()
    expect(await axeViolations(page)).toEqual([])
  })
})
