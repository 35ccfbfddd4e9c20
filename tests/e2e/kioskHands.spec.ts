import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { live, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const kiosk = { viewport: { width: 1080, height: 1920 }, hasTouch: true }

/** A kiosk in the middle of a visit. */
async function aVisit(path: string) {
  // As on a page that a visit goes on to.
  const initScript = () => sessionStorage.setItem('visit', '')
  const opened = await openPage(`${path}?kiosk`, { ...kiosk, initScript })
  const { page } = opened
  await live(page)
  await page.locator('link[data-precedence="kiosk"]').waitFor({ state: 'attached' })
  // Nothing lies over the page any more.
  const beginning = page.locator('.kiosk-touch')
  if (await beginning.isVisible()) await beginning.click()
  return opened
}
const key = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Tastatur' }).getByRole('button', { name, exact: true })

describe('the keyboard of a kiosk', () => {
  it('finds a place by touch alone, and covers neither field nor results', async () => {
    const { page, complaints } = await aVisit('/de/')
    const field = page.getByRole('combobox', { name: 'Suche' })
    await field.tap()
    for (const letter of 'xian') await key(page, letter).tap()
    const best = page.getByRole('option').first()
    await best.waitFor()
    const keyboard = await page.getByRole('region', { name: 'Tastatur' }).boundingBox()
    for (const part of [field, best]) {
      const box = await part.boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(keyboard?.y ?? 0)
    }
    const small = await page
      .getByRole('region', { name: 'Tastatur' })
      .evaluate((group) =>
        [...group.querySelectorAll('button')]
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => width < 60 || height < 60),
      )
    expect(small).toEqual([])
    const violations = await axeViolations(page)
    expect(violations.filter((violation) => /kiosk-keyboard|hg-|role="search"/.test(violation))).toEqual([])
    await best.tap()
    await page.getByRole('heading', { level: 1, name: /Xi'an/ }).waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'Tastatur' }).count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/de/')
    expect(complaints).toEqual([])
  })
})

/** Touches every link that leads out, and names those that were not answered by a code or a word on why there is none. */
function notHandedOver(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const links = document.querySelectorAll<HTMLAnchorElement>(
      'main a[href^="http"], main a[download], main a[href$=".pdf"], main a[href^="mailto:"]',
    )
    const wrong = links.length === 0 ? ['no links'] : []
    for (const link of links) {
      link.click()
      const asks = () => document.querySelector('dialog[open] .kiosk-exit')
      for (let waited = 0; asks() === null && waited < 100; waited++) await frame()
      const isOwn = link.host === location.host
      const answer = asks()?.querySelector(isOwn ? 'p' : 'svg[role="img"]')
      if (!answer) wrong.push(link.href)
      asks()?.querySelector<HTMLElement>(':scope > button')?.click()
      while (asks() !== null) await frame()
    }
    return wrong
  })
}

describe('a kiosk', () => {
  it.each(['/de/city/xian/', '/de/library/'])('hands over every link that leads out of %s', async (path) => {
    const { page, foreignRequests } = await aVisit(path)
    await page.locator('main a[href^="http"]').first().waitFor({ state: 'attached' })
    const before = page.url()
    expect(await notHandedOver(page)).toEqual([])
    expect([page.url(), page.context().pages().length, foreignRequests]).toEqual([before, 1, []])
  })

  it('has no menus, no paper, no way back and no way out for its own program', async () => {
    const { page } = await aVisit('/de/city/leeds/')
    const prevented = await page.evaluate(() => {
      const isPrevented = (event: Event): boolean => !document.body.dispatchEvent(event)
      const made = { bubbles: true, cancelable: true }
      return [
        isPrevented(new MouseEvent('contextmenu', made)),
        isPrevented(new KeyboardEvent('keydown', { ...made, key: 'p', ctrlKey: true })),
        isPrevented(new KeyboardEvent('keydown', { ...made, key: 'ArrowLeft', altKey: true })),
        isPrevented(new DragEvent('drop', made)),
      ]
    })
    expect(prevented).toEqual([true, true, true, true])
    const before = page.url()
    const steps = await page.evaluate(() => history.length)
    await page.evaluate(() => location.assign('https://example.org/'))
    await page.locator('dialog:has(.kiosk-exit)').waitFor()
    await page.locator('.kiosk-exit > button').click()
    await page.evaluate(() => location.assign('/de/city/xian/#history'))
    await page.getByRole('heading', { level: 1, name: /Xi'an/ }).waitFor()
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([before, steps])
  })
})

type Finger = readonly [id: number, x: number, y: number]

describe('two people at one screen', () => {
  it('do not disturb each other: the map follows the first finger, and only the map is enlarged', async () => {
    const { page } = await aVisit('/de/')
    await mapDrawn(page)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([id, x, y]) => ({ id, x, y })),
      })
    const leeds = async () => {
      const box = await page.locator('a[data-city="leeds"]').boundingBox()
      return Math.round(box?.x ?? 0)
    }
    const start = await leeds()
    await touch('touchStart', [[0, 500, 300]])
    for (let step = 1; step <= 5; step++) await touch('touchMove', [[0, 500 + step * 10, 300]])
    await touch('touchStart', [
      [0, 550, 300],
      [1, 500, 1600],
    ])
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', [
        [0, 550 + step * 10, 300],
        [1, 500, 1600 - step * 10],
      ])
    await touch('touchStart', [
      [0, 600, 300],
      [1, 500, 1550],
      [2, 800, 1500],
    ])
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', [
        [0, 600 + step * 10, 300],
        [1, 500, 1550],
        [2, 800, 1500],
      ])
    await expect.poll(leeds).toBeGreaterThan(start + 125)
    await touch('touchEnd', [])
    await touch('touchStart', [
      [0, 450, 1600],
      [1, 550, 1600],
    ])
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', [
        [0, 450 - step * 20, 1600],
        [1, 550 + step * 20, 1600],
      ])
    await touch('touchEnd', [])
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  })
})
