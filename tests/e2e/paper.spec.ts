import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { live, mapDrawn, quiet, usePages } from '../support/browser.ts'
import { modulesOf, readQr } from '../support/readQr.ts'

const openPage = usePages()

const visibility = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).visibility)

/** Names of the buttons and of the links that only make sense on a screen, as far as they are shown. */
const shownControls = async (page: Page): Promise<string[]> => {
  const controls = await page.locator('button, header nav a').all()
  const shown = await Promise.all(controls.map((control) => control.isVisible()))
  const names = await Promise.all(controls.map((control) => control.textContent()))
  return names.filter((_, i) => shown[i]).map(String)
}

describe('the list without script', () => {
  it('names its columns, and offers no order that only the program can make', async () => {
    const { page } = await openPage('/de/list/', { javaScriptEnabled: false })
    const heads = await page.getByRole('columnheader').allInnerTexts()
    expect(heads.slice(0, 6)).toEqual(['Ort', 'Land', 'Art', 'seit', 'Entfernung', 'Richtung'])
    expect(await visibility(page, 'th[data-column="place"] :text("Ort")')).toBe('visible')
    expect(await visibility(page, 'thead svg')).toBe('hidden')
    expect(await page.locator('thead button').count()).toBe(0)
  })
})

describe('a printed page', () => {
  it('shows the drawn map instead of the canvas, the legend, and no controls', async () => {
    const { page } = await openPage('/de/', { viewport: { width: 1000, height: 640 } })
    await mapDrawn(page)
    expect(await visibility(page, '[data-land]')).toBe('hidden')
    await page.emulateMedia({ media: 'print' })
    expect(await visibility(page, '[data-land]')).toBe('visible')
    expect(await visibility(page, 'canvas')).toBe('hidden')
    expect(await page.getByText('Stand ungeklärt').isVisible()).toBe(true)
    expect(await shownControls(page)).toEqual([])
  })

  it('does not move the map: both ends of a thread stay on it', async () => {
    const { page } = await openPage('/de/city/kumasi/', { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    await quiet(page)
    const stage = page.locator('[data-frame]')
    await stage.evaluate((element) => {
      new MutationObserver(() => (document.title = 'moved')).observe(element, { attributes: true })
    })
    await page.pdf({ format: 'A4' })
    expect(await page.title()).not.toBe('moved')
    expect(await stage.getAttribute('style')).toBeNull()
  })

  it('gives every source its number and its address', async () => {
    const { page } = await openPage('/en/city/leeds/', { javaScriptEnabled: false })
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('#source-1 a')
    const address = await printed.evaluate((link) => getComputedStyle(link, '::after').content)
    expect(address).toContain(await printed.getAttribute('href'))
    expect(await page.locator('#source-1 b').isVisible()).toBe(true)
    expect(await shownControls(page)).toEqual([])
  })

  it('fits the map and every place on one sheet, upright and across', async () => {
    const { page } = await openPage('/de/', { javaScriptEnabled: false })
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format: 'A4', landscape, margin })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }
  })

  it.each([
    ['/de/', 1],
    ['/en/?at=4.2/46/20', 1],
    ['/de/?view=globe&at=2/20/30', 1],
  ])('carries its address as text and as a code: %s', async (view, sheets) => {
    const { page } = await openPage(view, { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    await paperReady(page)
    const address = page.url()
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const code = document.querySelector('header [role="img"]')
        const drawn = code?.querySelector('path:last-child')?.getAttribute('d')
        document.title = [
          code?.previousElementSibling?.textContent,
          drawn,
          code?.getAttribute('viewBox'),
        ].join('|')
      }),
    )
    const pdf = await page.pdf({ format: 'A4', margin })
    const [text, path2 = '', box = ''] = (await page.title()).split('|')
    expect(text).toBe(address)
    expect(readQr(modulesOf(path2, Number(box.split(' ')[2])).modules)).toBe(address)
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets)
    expect(await page.locator('header [role="img"]').count()).toBe(0)
  })

  it('says at once where it can be found, and to what it is narrowed down', async () => {
    const { page } = await openPage('/de/?kind=twin&year=1982', { withoutWebGl: true })
    await live(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const address = await page
      .locator('header')
      .evaluate((header) => getComputedStyle(header, '::after').content)
    expect(address).toBe(`"${page.url()}"`)
    const wishes = page.getByText('Nur: Partnerstadt')
    await wishes.waitFor()
    expect(await page.getByRole('list', { name: 'Gewählt' }).isVisible()).toBe(false)
    expect(await page.getByText('Stand 1982').isVisible()).toBe(true)
    expect(await shownControls(page)).toEqual([])
    await page.emulateMedia({ media: 'screen' })
    expect(await wishes.isVisible()).toBe(false)
    await page.goto(new URL('/de/list/?kind=twin&year=1982', page.url()).href)
    await page.emulateMedia({ media: 'print' })
    await page.getByText('Nur: Partnerstadt · Stand 1982').waitFor()
  })

  it('takes few sheets where the page is long: the time, a comparison of three', async () => {
    const { page } = await openPage('/de/time/', { withoutWebGl: true })
    await live(page)
    const sheets = async (): Promise<number> =>
      (await page.pdf({ format: 'A4', margin })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(await sheets()).toBeLessThanOrEqual(4)
    await page.goto(new URL('/de/compare/?compare=xian.leeds.kumasi', page.url()).href)
    await page.getByRole('heading', { name: 'Auf einer Zeitachse' }).waitFor()
    expect(await sheets()).toBeLessThanOrEqual(2)
  })

  it('shows the map where it was moved to, with the names that belong there', async () => {
    const { page } = await openPage('/de/?at=4/47/25', { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    const frame = await page.locator('[data-frame]').getAttribute('style')
    expect(frame).toContain('--x: 0.569')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-frame]').getAttribute('style')).toBe(frame)
    const names = await page.locator('#map text:visible').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['Novi Sad', 'Schytomyr', 'Trabzon']))
  })

  it('explains its signs beside an open place, too', async () => {
    const { page } = await openPage('/de/city/kumasi/', { javaScriptEnabled: false })
    const legend = page.getByRole('list', { name: 'Zeichen' })
    expect(await legend.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await legend.isVisible()).toBe(true)
  })

  it('is printed from the dialog, without the dialog', async () => {
    const { page } = await openPage('/de/', {
      viewport: { width: 1280, height: 720 },
      initScript: () => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'))
          document.title = `${document.querySelectorAll('dialog').length} ${document.querySelectorAll('header [role="img"]').length}`
        }
      },
    })
    await live(page)
    await page.getByRole('button', { name: 'Teilen' }).click()
    await page.getByRole('button', { name: 'Drucken' }).click()
    await expect.poll(() => page.title(), { timeout: 15_000 }).toBe('0 1')
  })
})

const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }

/** The program of the code for paper has come, and has had the moment it needs. */
async function paperReady(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('PaperMark')),
  )
  await page.waitForTimeout(500)
}
