/** Long lists on pages to read: closed on the screen until they are wanted, and never closed on paper. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeInLightAndDark } from '../support/axe.ts'
import { usePages } from '../support/browser.ts'

const openPage = usePages()

/** Which of the lists are drawn. */
const shownLists = (page: Page): Promise<readonly boolean[]> =>
  page.locator('details > div').evaluateAll((lists) => lists.map((list) => list.checkVisibility()))

describe.each(['/de/data/', '/en/quality/', '/de/sources/'])('the lists of %s', (path) => {
  it('open one by one without script, and all stand open on paper', async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false })
    const closed = await shownLists(page)
    expect(closed.length).toBeGreaterThan(2)
    expect(closed).not.toContain(true)
    await page.emulateMedia({ media: 'print' })
    expect(await shownLists(page)).not.toContain(false)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('summary').first().click()
    expect((await shownLists(page)).filter(Boolean)).toHaveLength(1)
  })

  it('are accessible when they are open', async () => {
    const { page } = await openPage(path)
    await page.locator('details').evaluateAll((all) => all.forEach((list) => list.setAttribute('open', '')))
    expect(await axeInLightAndDark(page)).toEqual([])
  })
})
