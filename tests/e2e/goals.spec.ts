import { describe, expect, it } from 'vitest'
import { axeInLightAndDark } from '../support/axe.ts'
import { isFocused, live, mapDrawn, quiet, takenOver, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1280, height: 720 }
const phone = { width: 320, height: 640 }

describe.each(['de', 'en'] as const)('the pages of goals in %s', (locale) => {
  it.each(['goal/6/', 'goal/1/', 'goals/', '?lens=goals'])(
    'are accessible, silent and stay in the house: /%s',
    async (path) => {
      const { page, complaints, foreignRequests } = await openPage(`/${locale}/${path}`)
      await live(page)
      await quiet(page)
      expect(await axeInLightAndDark(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(foreignRequests).toEqual([])
    },
  )
})

describe('the page of a goal', () => {
  it('leads to another goal by keyboard without a new page, and back again', async () => {
    const { page, requests } = await openPage('/de/goal/6/', { viewport })
    await live(page)
    const strip = page.getByRole('navigation', { name: 'Die 17 Ziele' })
    const four = strip.getByRole('link', { name: /^4 / })
    await takenOver(four)
    await four.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/goal/4/')
    await page.getByRole('heading', { level: 1, name: 'Hochwertige Bildung' }).waitFor()
    expect(await isFocused(four)).toBe(true)
    expect(await page.title()).toContain('4 Hochwertige Bildung')
    expect(requests.filter((url) => url.endsWith('/goal/4/'))).toEqual([])
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Sauberes Wasser' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/de/goal/6/')
  })

  it('takes who comes from a place to its heading', async () => {
    const { page } = await openPage('/de/city/bondo/', { viewport })
    await live(page)
    await page
      .getByRole('region', { name: 'Ziele der Vereinten Nationen' })
      .getByRole('link', { name: /^6 / })
      .click()
    const heading = page.getByRole('heading', { level: 1, name: 'Sauberes Wasser' })
    await heading.waitFor()
    expect(new URL(page.url()).pathname).toBe('/de/goal/6/')
    expect(await isFocused(heading)).toBe(true)
  })

  it('rings the places that work on the goal and fades the others', async () => {
    const { page } = await openPage('/de/goal/6/', { viewport, javaScriptEnabled: false })
    const ringed = page.locator('a[data-city]:has(path[stroke="#26BDE2"])')
    const names = await ringed.evaluateAll((signs) => signs.map((sign) => sign.getAttribute('data-city')))
    expect(new Set(names)).toEqual(new Set(['bondo', 'dabola', 'novi-sad', 'zhytomyr']))
    const faded = await page.locator('a[data-city][data-faded]').count()
    const all = await page.locator('a[data-city]').count()
    expect(faded + names.length + 1).toBe(all)
    // The map frames them: on a phone, too, above the sheet.
    for (const size of [viewport, { width: 360, height: 740 }]) {
      await page.setViewportSize(size)
      const area = await page.locator('#map').boundingBox()
      const boxes = await ringed.evaluateAll((signs) =>
        signs.flatMap((sign) => {
          const circle = sign.querySelectorAll('circle')[1]?.getBoundingClientRect()
          return circle === undefined
            ? []
            : [{ left: circle.left, right: circle.right, bottom: circle.bottom }]
        }),
      )
      const spread = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
      expect(spread).toBeGreaterThan((area?.width ?? 0) / 4)
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThan(size.height * 0.9)
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(area?.x ?? 0)
    }
  })

  it('is read whole without script, on a narrow page too', async () => {
    const { page } = await openPage('/en/goal/6/', { viewport: phone, javaScriptEnabled: false })
    await page.getByRole('heading', { level: 1, name: 'Clean Water and Sanitation' }).waitFor()
    expect(await page.getByText('There is evidence for 4 of 17 places.').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 2, name: 'Sources' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Нови Сад' }).last().click()
    await page.waitForURL('**/en/city/novi-sad/')
  })

  it('is no wider than a narrow page, and its goals are large enough for a finger', async () => {
    const { page } = await openPage('/de/goal/16/', { viewport: phone, hasTouch: true, isMobile: true })
    await live(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    const boxes = await page
      .getByRole('navigation', { name: 'Die 17 Ziele' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))
    expect(boxes).toHaveLength(17)
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(44)
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44)
  })

  it('says when its facts do not arrive, and keeps everything else', async () => {
    const { page } = await openPage('/de/', {
      viewport,
      beforeOpening: (opened) => void opened.route('**/data/goals/*', (route) => route.abort()),
    })
    await page.goto(`${new URL(page.url()).origin}/de/city/bondo/`)
    await live(page)
    await page
      .getByRole('region', { name: 'Ziele der Vereinten Nationen' })
      .getByRole('link', { name: /^6 / })
      .click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('heading', { level: 1, name: 'Sauberes Wasser' }).isVisible()).toBe(true)
    await page.unroute('**/data/goals/*')
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await page.getByRole('heading', { level: 2, name: 'Quellen' }).waitFor()
  })
})

describe('the table of places and goals', () => {
  it('has a head for every goal and every place, without script', async () => {
    const { page } = await openPage('/de/goals/', { viewport, javaScriptEnabled: false })
    expect(await page.getByRole('columnheader').count()).toBe(18)
    expect(await page.locator('tbody th[scope="row"]').count()).toBe(17)
    expect(await page.getByRole('cell', { name: 'kein Beleg gefunden' }).count()).toBeGreaterThan(100)
    await page
      .getByRole('columnheader', { name: /Sauberes Wasser/ })
      .getByRole('link')
      .click()
    await page.waitForURL('**/de/goal/6/')
  })

  it('is scrolled inside itself on a narrow page, by keyboard, with the names in view', async () => {
    const { page } = await openPage('/de/goals/', { viewport: phone })
    await live(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    const region = page.getByRole('region', { name: 'Tabelle, lässt sich verschieben' })
    await region.focus()
    for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowRight')
    await page.waitForFunction((node) => (node?.scrollLeft ?? 0) > 300, await region.elementHandle())
    const name = await page.getByRole('rowheader', { name: 'Leeds' }).boundingBox()
    expect(name?.x).toBeGreaterThanOrEqual(0)
    expect(name?.x).toBeLessThan(40)
  })

  it('keeps its columns in view where the window is tall enough', async () => {
    const { page } = await openPage('/de/goals/', { viewport: { width: 1280, height: 640 } })
    await live(page)
    const region = page.getByRole('region', { name: 'Tabelle, lässt sich verschieben' })
    await region.evaluate((node) => node.scrollTo(0, 10_000))
    const head = await page.getByRole('columnheader', { name: /Sauberes Wasser/ }).boundingBox()
    const box = await region.boundingBox()
    expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThanOrEqual(1)
  })

  it('shows only the places of the filter', async () => {
    const { page } = await openPage('/de/goals/?kind=project', { viewport })
    await page.getByText('6 von 17 Orten passen zur Auswahl.').waitFor()
    expect(await page.locator('tbody th[scope="row"]').count()).toBe(6)
  })
})

describe('the lens of goals', () => {
  it('is switched by a button, kept in the address, and takes no program besides the map', async () => {
    const { page, complaints } = await openPage('/de/', { viewport })
    await mapDrawn(page)
    const toggle = page.getByRole('button', { name: 'Ziele zeigen' })
    await toggle.click()
    await page.waitForURL('**/de/?lens=goals')
    expect(await toggle.getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByText('Ring: seine Ziele in ihren Farben').isVisible()).toBe(true)
    await toggle.click()
    await page.waitForURL((url) => url.search === '')
    expect(complaints).toEqual([])
  })

  it('leaves the colours away where the reader has two only', async () => {
    const { page } = await openPage('/de/?lens=goals', {
      viewport,
      forcedColors: 'active',
      withoutWebGl: true,
    })
    await live(page)
    const ring = page.locator('a[data-city="bondo"] g[stroke-linecap="butt"]')
    await ring.waitFor({ state: 'attached' })
    expect(await ring.isVisible()).toBe(false)
  })
})
