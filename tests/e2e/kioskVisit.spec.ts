/** A visit to the kiosk: what can be reached, that nothing is lost by staying, and nothing kept by leaving. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { type PageOptions, usePages } from '../support/browser.ts'
import { button, stateOf, viewOf, wakeKiosk } from '../support/kiosk.ts'

const openPage = usePages()
const portrait = { viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' } as const
const landscape = { ...portrait, viewport: { width: 1920, height: 1080 } } as const

type Options = PageOptions & {
  /** The place that is open; else the index. */
  readonly place?: string
  /** Whether the test turns the clock of the page. */
  readonly hasClock?: boolean
}

/** A kiosk that somebody has just touched, upright where nothing else is said. */
async function visit({ place, hasClock = false, ...options }: Options = {}): Promise<Page> {
  const { page } = await openPage('/de/?kiosk', {
    ...portrait,
    ...options,
    beforeOpening: (opened) => {
      if (hasClock) void opened.clock.install()
      void opened.route('**/kiosk.json', (route) =>
        route.fulfill({ json: { publicAddress: 'https://atlas.example.org/' } }),
      )
    },
  })
  await wakeKiosk(page)
  if (place !== undefined) {
    await page.locator(`#place-${place}`).tap()
    await page.locator('#city-heading').waitFor()
  }
  return page
}

/** Turned in steps: at a jump the kiosk would believe that it had hung. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 3) await page.clock.fastForward(3000)
}

/** The buttons of the kiosk and the field of the search, those in a dialog aside. */
const essentials = (page: Page) =>
  page.locator('.kiosk-bar button, [role=search] form').evaluateAll((elements) =>
    elements
      .map((element) => ({
        name: element.ariaLabel ?? element.textContent,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0)
      .map(({ name, box: { top, right, bottom, width, height } }) => ({
        name,
        top,
        right,
        bottom,
        width,
        height,
      })),
  )

const tooSmall = (boxes: Awaited<ReturnType<typeof essentials>>) =>
  boxes.filter(({ width, height }) => width < 60 || height < 60)
const above = (boxes: Awaited<ReturnType<typeof essentials>>, y: number) => boxes.filter(({ top }) => top < y)

describe('what is needed', () => {
  it('lies in the lower 60 % of an upright screen, and on request in the lower 40 %', async () => {
    const page = await visit()
    const usual = await essentials(page)
    expect(usual.length).toBeGreaterThanOrEqual(17)
    expect(tooSmall(usual)).toEqual([])
    expect(above(usual, 768)).toEqual([])
    expect(usual.filter(({ right, bottom }) => right > 1080 || bottom > 1920)).toEqual([])
    const map = await page.locator('#map').boundingBox()
    expect([map?.y, map?.height]).toEqual([0, 768])
    expect(await axeViolations(page)).toEqual([])
    await button(page, 'Weiter unten').tap()
    expect(above(await essentials(page), 1152)).toEqual([])
    await button(page, 'Schrift').tap()
    await button(page, 'Groß').tap()
    expect(await axeViolations(page)).toEqual([])
    await button(page, 'Schließen').tap()
    const large = await essentials(page)
    expect(tooSmall(large)).toEqual([])
    expect(above(large, 1152)).toEqual([])
  })

  it('has capitals of 0.7° at 700 mm where letters are large, on a screen of 43 inches', async () => {
    const page = await visit({ place: 'netanya' })
    await button(page, 'Schrift').tap()
    await button(page, 'Groß').tap()
    await button(page, 'Schließen').tap()
    const least = await page.locator('#content, .kiosk-bar, #map p').evaluateAll((parts) =>
      Math.min(
        ...parts
          .flatMap((part) => [...part.querySelectorAll('*')])
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          // Figures that lead to a source, and what nobody sees.
          .filter(
            (element) =>
              !element.closest('sup, .visually-hidden, svg') &&
              element.clientHeight + element.getBoundingClientRect().height > 0,
          )
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    )
    const capitalMm = least * 0.714 * (951.9 / 1920)
    expect((Math.atan(capitalMm / 700) * 180) / Math.PI).toBeGreaterThanOrEqual(0.7)
  })

  it('lies in the lower 60 % of a wide screen, too', async () => {
    const page = await visit({ ...landscape, place: 'netanya' })
    const boxes = await essentials(page)
    expect(boxes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Nach links', 'Nach oben', 'Vergrößern']),
    )
    expect(tooSmall(boxes)).toEqual([])
    expect(above(boxes, 432)).toEqual([])
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('the bars', () => {
  it('move the map by single touches and lead from page to page in place', async () => {
    const page = await visit()
    await page.evaluate(() => (document.title = 'the same page'))
    const start = await viewOf(page)
    for (const name of ['Nach links', 'Nach oben', 'Vergrößern']) await button(page, name).tap()
    const moved = await viewOf(page)
    expect(moved).not.toBe(start)
    await button(page, 'Ganze Karte zeigen').tap()
    expect(await viewOf(page)).toBe(start)
    await button(page, 'Zeit').tap()
    await page.getByRole('heading', { name: /^Jubiläen/ }).waitFor()
    await button(page, 'Ziele').tap()
    await page.locator('#goal-heading').waitFor()
    await button(page, 'Alle Orte').tap()
    await page.locator('#index-heading').waitFor()
    expect(await page.title()).toBe('the same page')
    expect(new URL(page.url()).pathname).toBe('/de/')
  })

  it('show the same view in the other language, as a part of the same visit', async () => {
    const page = await visit({ place: 'netanya' })
    await button(page, 'Weiter unten').tap()
    const steps = await page.evaluate(() => history.length)
    await button(page, 'English').tap()
    await page.waitForURL('**/en/city/netanya/')
    await button(page, 'Further down').waitFor()
    expect(await page.locator('.kiosk-touch').count()).toBe(0)
    expect(await button(page, 'Further down').getAttribute('aria-pressed')).toBe('true')
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })
})

describe('whoever is asked', () => {
  it('finds everything as it was after a yes, and a fresh start after the end', async () => {
    const page = await visit({ place: 'netanya', hasClock: true })
    await button(page, 'Vergrößern').tap()
    await page.locator('#content').evaluate((content) => content.scrollTo(0, 700))
    const view = await viewOf(page)
    await button(page, 'Zeit').focus()
    const before = await stateOf(page)
    const asking = page.getByRole('dialog', { name: 'Sind Sie noch da?' })
    await pass(page, 92)
    await asking.waitFor()
    expect(await axeViolations(page)).toEqual([])
    const stay = asking.getByRole('button', { name: 'Ja, weiter mit Netanya' })
    expect(await stay.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await asking.boundingBox())?.y).toBeGreaterThan(768)
    await stay.tap()
    await asking.waitFor({ state: 'detached' })
    expect(await stateOf(page)).toEqual(before)
    expect(await viewOf(page)).toBe(view)
    await pass(page, 92)
    await asking.waitFor()
    await pass(page, 26)
    await page.waitForURL('**/de/')
    await page.locator('.kiosk-touch').waitFor()
  })
})

describe('whoever begins anew', () => {
  const leaveTraces = async (page: Page): Promise<void> => {
    await button(page, 'Schrift').tap()
    for (const name of ['Groß', 'Stark', 'Dunkel']) await button(page, name).tap()
    await button(page, 'Schließen').tap()
    await button(page, 'Weiter unten').tap()
    await page.locator('[role=search] input').fill('Netanya')
    await page.getByRole('option').first().tap()
    await page.locator('#city-heading').waitFor()
    await page.locator('#content').evaluate((content) => content.scrollTo(0, 900))
  }

  /** `fresh`: how the kiosk was before anybody came. */
  async function aUsedKiosk() {
    const page = await visit()
    await page.evaluate(() => sessionStorage.removeItem('visit'))
    await page.goto(new URL('/de/', page.url()).href)
    await page.locator('.kiosk-touch').waitFor()
    const fresh = await stateOf(page)
    await wakeKiosk(page)
    await leaveTraces(page)
    return { page, fresh }
  }

  it('leaves a page on which nobody has ever been', async () => {
    const { page, fresh } = await aUsedKiosk()
    await button(page, 'English').tap()
    await page.waitForURL('**/en/**')
    await button(page, 'Start again').tap()
    await page.waitForURL('**/de/')
    await page.locator('.kiosk-touch').waitFor()
    expect(await stateOf(page)).toEqual(fresh)
  })

  it('leaves it even where no page can be fetched', async () => {
    const { page, fresh } = await aUsedKiosk()
    await page.route('**/de/', (route) => route.abort())
    await page.evaluate(() => (document.title = 'the same page'))
    await button(page, 'Neu beginnen').tap()
    await page.locator('.kiosk-touch').waitFor()
    await expect.poll(() => stateOf(page)).toEqual(fresh)
    expect(await page.title()).toBe('the same page')
  })
})
