import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { isFocused, live, mapDrawn, usePages } from '../support/browser.ts'
import { modulesOf, readQr } from '../support/readQr.ts'

const openPage = usePages()
const viewport = { width: 1200, height: 640 }

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  // Nobody shares pages that stand in for others.
  (file) => file.endsWith('index.html') && !/404|offline/.test(file),
)

describe('a shared link', () => {
  it('shows an image of its own on every page, in the language of the page', () => {
    expect(pages.length).toBeGreaterThan(40)
    const heads = pages.map((file) => {
      const html = readFileSync(join('dist', file), 'utf8')
      const [, image = '', language] =
        /property="og:image" content="\/(share\/[a-z-]+-(de|en)\.png)"/.exec(html) ?? []
      const isWhole =
        language === /lang="(..)"/.exec(html)?.[1] &&
        /property="og:image:alt" content="[^"]{20,}"/.test(html) &&
        html.includes('name="twitter:card" content="summary_large_image"')
      return { file, image, isWhole }
    })
    expect(heads.filter(({ isWhole }) => !isWhole)).toEqual([])
    const images = new Set(heads.map(({ image }) => image))
    const sizes = [...images].map((image) => {
      const png = readFileSync(join('dist', image))
      return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`
    })
    expect(new Set(sizes)).toEqual(new Set(['1200 × 630']))
    expect(images.size).toBe(readdirSync('dist/share').length)
  })
})

describe('the dialog that shares', () => {
  it('holds the link and the code of exactly this view, and gives the focus back', async () => {
    const { page, complaints } = await openPage('/de/?kind=twin&at=4/48/12', {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await mapDrawn(page)
    const button = page.locator('header').getByRole('button', { name: 'Teilen' })
    await button.click()
    const dialog = page.getByRole('dialog', { name: 'Diese Ansicht teilen' })
    await dialog.getByRole('button', { name: 'Link kopieren' }).click()
    await dialog.getByText('Kopiert.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.url())
    const code = dialog.getByRole('img', { name: `QR-Code: ${copied}` })
    const [box, path] = await Promise.all([
      code.getAttribute('viewBox'),
      code.locator('path').last().getAttribute('d'),
    ])
    const { modules, quiet } = modulesOf(path ?? '', Number(box?.split(' ')[2]))
    expect([quiet, readQr(modules)]).toEqual([4, copied])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await isFocused(button)).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/de/')
    expect(complaints).toEqual([])
  })

  it('selects the link where the clipboard is forbidden', async () => {
    const { page } = await openPage('/de/list/', {
      viewport,
      initScript: () =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    })
    await live(page)
    await page.getByRole('button', { name: 'Teilen' }).click()
    await page.getByRole('button', { name: 'Link kopieren' }).click()
    await page.getByText(/von Hand/).waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  })

  it('leaves a place open when Escape closes the dialog over it', async () => {
    const { page } = await openPage('/de/city/leeds/', { viewport })
    await live(page)
    await page.getByRole('button', { name: 'Teilen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/de/city/leeds/')
  })

  it('saves the code as a file', async () => {
    const { page } = await openPage('/de/', { viewport })
    await live(page)
    await page.getByRole('button', { name: 'Teilen' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'QR-Code laden' }).click()
    expect((await download).suggestedFilename()).toBe('atlas-qr.svg')
  })
})

describe('every dialog', () => {
  it.each([
    ['Teilen', { viewport: { width: 320, height: 640 } }],
    ['Darstellung', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['Tasten und Gesten', { viewport: { width: 320, height: 640 } }],
    ['Teilen', { viewport: { width: 320, height: 256 }, forcedColors: 'active' }],
    ['Tasten und Gesten', { viewport: { width: 320, height: 256 }, forcedColors: 'active' }],
  ] as const)('has no barriers, and fits narrow screens: %s, %o', async (name, options) => {
    const { page, complaints } = await openPage('/de/', options)
    await live(page)
    await page.getByRole('button', { name: 'Menü' }).click()
    await page.getByRole('button', { name }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await axeViolations(page)).toEqual([])
    const { inner, outer } = await dialog.evaluate((element) => ({
      inner: element.scrollWidth - element.clientWidth,
      outer: document.documentElement.scrollWidth - innerWidth,
    }))
    expect([inner, outer]).toEqual([0, 0])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect
      .poll(() => isFocused(page.getByRole('button', { name: 'Menü' })), { timeout: 5000 })
      .toBe(true)
    expect(complaints).toEqual([])
  })

  it('keeps the code black on white in the dark', async () => {
    const { page } = await openPage('/de/', { viewport, colorScheme: 'dark' })
    await live(page)
    await page.getByRole('button', { name: 'Teilen' }).click()
    const code = page.getByRole('img', { name: /QR-Code/ })
    await code.waitFor()
    const fills = await code
      .locator('path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  })
})
