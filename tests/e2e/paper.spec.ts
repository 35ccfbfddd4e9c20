import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mapDrawn, usePages } from '../support/browser.ts'

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
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
      const pdf = await page.pdf({ format: 'A4', landscape, margin })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }
  })
})
