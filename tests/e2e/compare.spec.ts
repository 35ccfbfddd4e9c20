import { describe, expect, it } from 'vitest'
import { axeInLightAndDark, axeViolations } from '../support/axe.ts'
import { isFocused, live, takenOver, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1280, height: 720 }

describe.each(['de', 'en'] as const)('the comparison in %s', (locale) => {
  it.each(['', '?compare=leeds.xian.rostov-on-don'])(
    'is accessible, silent and stays in the house: %s',
    async (query) => {
      const { page, complaints, foreignRequests } = await openPage(`/${locale}/compare/${query}`, {
        viewport,
      })
      await live(page)
      if (query !== '') await page.getByRole('cell', { name: /2021/ }).first().waitFor()
      expect(await axeInLightAndDark(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(foreignRequests).toEqual([])
    },
  )
})

describe('the comparison', () => {
  it('goes from a place to another, and to their page, and back', async () => {
    const { page } = await openPage('/de/city/leeds/', { viewport })
    await live(page)
    await page.getByRole('button', { name: 'Leeds vergleichen' }).click()
    await page.waitForURL('**/de/city/leeds/?compare=leeds')
    await page.getByRole('link', { name: 'Alle Orte' }).click()
    await page.getByRole('link', { name: /^西安/ }).click()
    await page.waitForURL('**/de/city/xian/?compare=leeds')
    await page.getByRole('button', { name: "Xi'an vergleichen" }).click()
    await page.getByRole('link', { name: 'Zum Vergleich' }).click()
    await page.waitForURL('**/de/compare/?compare=leeds.xian')
    await page.getByRole('columnheader', { name: /西安/ }).waitFor()
    expect(await page.getByRole('columnheader').count()).toBe(3)
    await page.goBack()
    await page.waitForURL('**/de/city/xian/?compare=leeds.xian')
  })

  it('is chosen by keyboard alone, writes the address, and explains a fourth place', async () => {
    const { page } = await openPage('/de/compare/', { viewport })
    await live(page)
    const box = (name: string) => page.getByRole('checkbox', { name })
    await takenOver(box('Amiens'))
    for (const name of ['Amiens', 'Bondo', 'Leeds']) {
      await box(name).focus()
      await page.keyboard.press('Space')
    }
    await page.waitForURL('**/de/compare/?compare=amiens.bondo.leeds')
    await box('Trabzon').focus()
    await page.keyboard.press('Space')
    await page.getByRole('status').getByText('Trabzon passt nicht mehr dazu').waitFor()
    expect(await isFocused(box('Trabzon'))).toBe(true)
    expect(await box('Trabzon').isChecked()).toBe(false)
    expect(new URL(page.url()).search).toBe('?compare=amiens.bondo.leeds')
  })

  it('takes places from the list', async () => {
    const { page } = await openPage('/de/list/', { viewport })
    await live(page)
    await page.getByRole('button', { name: 'Leeds vergleichen' }).click()
    await page.getByRole('button', { name: 'Bondo vergleichen' }).click()
    await page.getByText('Im Vergleich: Leeds und Bondo').waitFor()
    await page.getByRole('link', { name: 'Zum Vergleich' }).click()
    await page.waitForURL('**/de/compare/?compare=leeds.bondo')
  })

  it('stacks by row at 320 px, and keeps its roles', async () => {
    const { page } = await openPage('/de/compare/?compare=leeds.xian', {
      viewport: { width: 320, height: 640 },
    })
    await page.getByRole('cell', { name: /2021/ }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.getByRole('rowheader').count()).toBe(8)
    expect(await page.getByRole('cell').count()).toBe(16)
    expect(await axeViolations(page)).toEqual([])
  })

  it('says what it needs where there is no script', async () => {
    const { page } = await openPage('/de/compare/', { viewport, javaScriptEnabled: false })
    // The test's browser keeps the element closed, although it runs no script.
    const text = await page.locator('noscript').first().innerHTML()
    expect(text).toContain('Der Vergleich braucht JavaScript.')
    expect(text).toContain('/de/list/')
  })
})
