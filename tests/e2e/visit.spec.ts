import { describe, expect, it } from 'vitest'
import { live, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
/** Software rendering pays for every pixel. */
const smallScreen = { width: 1000, height: 640 }

describe('a visit', () => {
  it('opens a place from the index, moves the focus, and comes back with Escape', async () => {
    const { page } = await openPage('/en/')
    await page.waitForFunction(() => document.documentElement.dataset['live'] !== undefined)
    const row = page.locator('#place-novi-sad')
    await row.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/city/novi-sad/')
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toContain('Нови Сад')
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/en/')
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    await page.waitForURL('**/en/city/novi-sad/')
    await page.getByRole('heading', { name: 'History' }).waitFor()
  })

  it('names the page after what it shows, and again on the way back', async () => {
    const { page } = await openPage('/en/')
    const atlas = await page.title()
    await live(page)
    await page.locator('#place-leeds').click()
    await page.waitForURL(/\/en\/city\/leeds\//)
    const opened = await page.title()
    expect(opened).toMatch(/^Leeds, Twin city – /)
    await page.goBack()
    await page.waitForURL(/\/en\/(\?|$)/)
    expect(await page.title()).toBe(atlas)
    await page.goForward()
    await page.waitForURL(/\/en\/city\/leeds\//)
    expect(await page.title()).toBe(opened)
    await page.reload()
    expect(await page.title()).toBe(opened)
  })

  it('opens a place by a click on the drawn map', async () => {
    const { page } = await openPage('/en/', { viewport: smallScreen })
    await mapDrawn(page)
    const link = page.locator('a[data-city="kumasi"] circle >> nth=0')
    const box = await link.boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.waitForURL('**/en/city/kumasi/')
    expect(await page.getByRole('region', { name: /Kumasi/ }).isVisible()).toBe(true)
  })

  it('keeps the static map and its links where WebGL is missing', async () => {
    const { page } = await openPage('/de/', { withoutWebGl: true })
    await page.waitForFunction(() => document.documentElement.dataset['map'] === 'failed', null, {
      timeout: 20_000,
    })
    await page.locator('a[data-city="leeds"] circle >> nth=0').click()
    await page.waitForURL('**/de/city/leeds/')
    await page.getByRole('button', { name: 'Vergrößern' }).click()
    await page.waitForURL(/at=/)
  })

  it('takes camera and projection from the address', async () => {
    const { page } = await openPage('/de/?at=4/48/16&view=globe')
    await page.getByRole('button', { name: 'Vergrößern' }).click()
    await page.waitForURL(/view=globe&at=5\/48\/16/)
  })
})
