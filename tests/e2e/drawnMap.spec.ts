import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()

describe('the drawn map', () => {
  it.each([
    ['/de/', 'light'],
    ['/en/city/xian/', 'dark'],
  ] as const)('is accessible on %s, %s', async (path, colorScheme) => {
    const { page, complaints } = await openPage(path, { colorScheme, viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    expect(await axeViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it.each([
    [1280, 720],
    [1440, 900],
    [1024, 768],
    [768, 1024],
  ])('has no button over a place at %i by %i', async (width, height) => {
    const { page } = await openPage('/de/', { viewport: { width, height } })
    const covered = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('[role=group] button')].map((b) =>
        b.getBoundingClientRect(),
      )
      return [...document.querySelectorAll('a[data-city]')].flatMap((link) => {
        const sign = link.querySelector('circle')?.getBoundingClientRect()
        const x = (sign?.x ?? 0) + (sign?.width ?? 0) / 2
        const y = (sign?.y ?? 0) + (sign?.height ?? 0) / 2
        const isUnder = buttons.some(
          (b) => x > b.left - 6 && x < b.right + 6 && y > b.top - 6 && y < b.bottom + 6,
        )
        return isUnder ? [link.getAttribute('data-city')] : []
      })
    })
    expect(covered).toEqual([])
  })

  it('has no button over the place that is open', async () => {
    for (const path of ['/de/city/netanya/', '/de/city/dura/', '/de/city/kumasi/']) {
      const { page } = await openPage(path, { viewport: { width: 1280, height: 720 } })
      await mapDrawn(page)
      const isFree = await page.evaluate(() => {
        const sign = document.querySelector('a[data-city][aria-current] circle')?.getBoundingClientRect()
        const top = document.elementFromPoint(
          (sign?.x ?? 0) + (sign?.width ?? 0) / 2,
          (sign?.y ?? 0) + (sign?.height ?? 0) / 2,
        )
        return top?.closest('button') === null && top.closest('section') !== null
      })
      expect([path, isFree]).toEqual([path, true])
    }
  })

  it('keeps the size of its area when the window changes', async () => {
    const { page } = await openPage('/de/', { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    await page.setViewportSize({ width: 1000, height: 640 })
    await page.waitForFunction(() => {
      const canvas = document.querySelector('canvas')
      const area = canvas?.closest('section')
      return canvas?.clientWidth === area?.clientWidth && canvas?.clientHeight === area?.clientHeight
    })
    expect(await page.locator('canvas').evaluate(({ width }: HTMLCanvasElement) => width)).toBeLessThan(800)
  })

  it('tells what lies under the pointer', async () => {
    const { page } = await openPage('/de/', { viewport: { width: 1280, height: 720 } })
    await mapDrawn(page)
    const sign = await page.locator('a[data-city="xian"] circle').first().boundingBox()
    await page.mouse.move((sign?.x ?? 0) + (sign?.width ?? 0) / 2, (sign?.y ?? 0) + (sign?.height ?? 0) / 2)
    await page.getByText('Partnerstadt seit 1992 – 7.809 km').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Partnerstadt seit 1992 – 7.809 km').waitFor({ state: 'detached' })
  })
})
