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
