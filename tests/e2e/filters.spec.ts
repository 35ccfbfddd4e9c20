import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { isFocused, live, usePages } from '../support/browser.ts'

const openPage = usePages()
/** Nothing here needs the moving map, which is slow to draw in software. */
const still = { withoutWebGl: true } as const

const toggle = (page: Page) => page.getByRole('button', { name: 'Filtern' })
const option = (page: Page, name: RegExp) => page.getByRole('group').getByRole('button', { name })
const count = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.locator('a[id^="place-"]')
const faded = (page: Page) => page.locator('a[data-city][data-faded]')

async function openFilters(page: Page): Promise<void> {
  await live(page)
  await toggle(page).click()
  await page.getByRole('group', { name: 'Art', exact: true }).waitFor()
}

describe('filters', () => {
  it('narrow down index, map, count and address together, and announce it', async () => {
    const { page, complaints } = await openPage('/de/', still)
    await openFilters(page)
    expect(await page.getByRole('status').textContent()).toBe('')
    await option(page, /^Partnerstadt/).click()
    await option(page, /^Ziel 4 /).click()
    const text = await count(page).textContent()
    expect(text).toMatch(/^\d+ von 17 Orten$/)
    expect(await page.getByRole('status').textContent()).toBe(text)
    const shown = await rows(page).count()
    expect(text).toMatch(new RegExp(`^${shown} `))
    expect(await faded(page).count()).toBe(17 - shown)
    expect(new URL(page.url()).search).toBe('?kind=twin&goal=4')
    // That the moving map is withheld here may be said before the end of the test or after it.
    expect(complaints.filter((complaint) => !complaint.includes('WebGL2'))).toEqual([])
  })

  it('stay with reload, language, list and place, and go with the way back', async () => {
    const { page } = await openPage('/de/?kind=project', still)
    await live(page)
    await page.getByRole('list', { name: 'Gewählt' }).waitFor()
    const text = await count(page).textContent()
    expect(text).toBe('6 von 17 Orten')
    await page.getByRole('link', { name: 'Bondo, Kenia' }).or(page.locator('#place-bondo')).first().click()
    await page.waitForURL('**/de/city/bondo/?kind=project')
    expect(await faded(page).count()).toBe(11)
    await page.goBack()
    expect(await count(page).textContent()).toBe(text)
    await page.reload()
    await live(page)
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === '6 von 17 Orten')
    await page.getByRole('link', { name: 'Liste' }).click()
    await page.waitForURL('**/de/list/?kind=project')
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 6)
    await page.getByRole('link', { name: 'EN', exact: true }).click()
    await page.waitForURL('**/en/list/?kind=project')
    await page.getByText('6 of 17 places').first().waitFor()
  })

  it('explain an empty result, offer the way out, and show everything again', async () => {
    const { page } = await openPage('/de/?kind=project&status=resting', still)
    await live(page)
    await page.getByText('Kein Ort passt zu allem zugleich.').waitFor()
    expect(await rows(page).count()).toBe(0)
    await page.getByRole('button', { name: /^Ohne Projektpartnerschaft: 1 Ort/ }).click()
    expect(await rows(page).count()).toBe(1)
    expect(new URL(page.url()).search).toBe('?status=resting')
    await page.getByRole('button', { name: 'Alle zeigen' }).click()
    expect(await rows(page).count()).toBe(17)
    expect(new URL(page.url()).search).toBe('')
    expect(await isFocused(toggle(page))).toBe(true)
  })

  it('work by keyboard alone', async () => {
    const { page } = await openPage('/de/', still)
    await live(page)
    await toggle(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Art', exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await count(page).textContent()).toBe('11 von 17 Orten')
    expect(await isFocused(option(page, /^Partnerstadt/))).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await rows(page).count()).toBe(17)
    expect(await isFocused(toggle(page))).toBe(true)
  })

  it('leave places of later years out of the map, the index and the way of the keyboard', async () => {
    const { page } = await openPage('/de/?year=1982', still)
    await live(page)
    await page.getByRole('button', { name: 'Jahr 1982 entfernen' }).waitFor()
    expect(await page.locator('a[data-city]').count()).toBe(7)
    expect(await rows(page).count()).toBe(6)
    expect(await page.locator('[data-country="CN"]').getAttribute('data-plain')).not.toBeNull()
    expect(await page.locator('[data-country="FR"]').getAttribute('data-plain')).toBeNull()
  })

  it('are not offered without script', async () => {
    const { page } = await openPage('/de/', { javaScriptEnabled: false })
    expect(await toggle(page).isVisible()).toBe(false)
    expect(await rows(page).count()).toBe(17)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`break no rule of accessibility with everything open, ${colorScheme}`, async () => {
      const { page } = await openPage('/de/?kind=twin&status=ended.unclear', { ...still, colorScheme })
      await openFilters(page)
      for (const group of ['Feld der Zusammenarbeit', 'Thema der Projekte'])
        await page.locator('summary', { hasText: group }).click()
      await page.getByText('Kein Ort passt zu allem zugleich.').waitFor()
      expect(await axeViolations(page)).toEqual([])
    })

  it('fit a page of 320 px, with room for fingers, and the way to the places always in sight', async () => {
    const { page } = await openPage('/de/?kind=twin&goal=4', {
      ...still,
      viewport: { width: 320, height: 568 },
      hasTouch: true,
      isMobile: true,
    })
    await openFilters(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const small = await page.locator('main button:visible').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect()
        return width < 44 || height < 44 ? [`${button.textContent}: ${width} × ${height}`] : []
      }),
    )
    expect(small).toEqual([])
    const done = page.getByRole('button', { name: /^\d+ Orte? zeigen$/ })
    await page.evaluate(() => scrollTo({ top: innerHeight, behavior: 'instant' }))
    await expect.poll(async () => (await done.boundingBox())?.y ?? 999).toBeLessThan(568 - 43)
    await done.tap()
    await expect.poll(async () => (await rows(page).first().boundingBox())?.y ?? 999).toBeLessThan(568 - 44)
    expect(await page.getByRole('group', { name: 'Art', exact: true }).count()).toBe(0)
    expect((await toggle(page).boundingBox())?.y).toBeGreaterThanOrEqual(44)
  })
})
