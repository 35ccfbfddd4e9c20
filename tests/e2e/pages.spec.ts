import { describe, expect, it } from 'vitest'
import { weighFirstFrame } from '../../scripts/size/firstFrame.ts'
import { axeInLightAndDark } from '../support/axe.ts'
import { live, mapDrawn, mapUsable, usePages } from '../support/browser.ts'

const openPage = usePages()
/** One page of each kind. */
const toRead = [
  'projects/',
  'project/hatay/',
  'networks/',
  'awards/',
  'initiatives/',
  'diplomacy/',
  'data/',
  'sources/',
  'quality/',
  'library/',
] as const
const paths = [
  '',
  'city/xian/',
  'city/rostov-on-don/',
  'list/',
  'time/',
  'about/',
  'imprint/',
  'privacy/',
  'accessibility/',
  'boundaries/',
  'licences/',
  ...toRead,
] as const

describe.each(['de', 'en'] as const)('the pages in %s', (locale) => {
  it.each(paths)('are accessible, silent and stay in the house: /%s', async (path) => {
    const { page, complaints, foreignRequests } = await openPage(`/${locale}/${path}`)
    await live(page)
    expect(await axeInLightAndDark(page)).toEqual([])
    // With everything that belongs to the page, the moving map included.
    if (await page.locator('[data-frame]').count()) await mapDrawn(page)
    expect(complaints).toEqual([])
    expect(foreignRequests).toEqual([])
  })
})

describe('a page without script', () => {
  it('shows the map with every city as a link, and the details', async () => {
    const { page } = await openPage('/de/', { javaScriptEnabled: false })
    expect(await page.locator('a[data-city]').count()).toBeGreaterThanOrEqual(17)
    await page.getByRole('link', { name: /西安/ }).first().click()
    await page.waitForURL('**/de/city/xian/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('西安')
    expect(await page.getByRole('heading', { name: 'Geschichte' }).isVisible()).toBe(true)
  })
})

describe('a project and its places', () => {
  it('lead to each other without script, by name and by the drawn map', async () => {
    const { page, complaints } = await openPage('/de/city/hatay/', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Aufbaupatenschaft mit der Region Hatay' }).click()
    await page.waitForURL('**/de/project/hatay/')
    const map = page.getByRole('group', { name: 'Karte: Dortmund und Hatay' })
    expect(await map.getByRole('link').count()).toBe(2)
    await map.locator('visible=true').getByRole('link', { name: 'Hatay' }).click()
    await page.waitForURL('**/de/city/hatay/')
    expect(complaints).toEqual([])
  })
})

describe('words that differ by language', () => {
  it('stand in the marks of the language that is quoted', async () => {
    const { page } = await openPage('/en/city/rostov-on-don/', { javaScriptEnabled: false })
    const quote = page.locator('blockquote[lang="de"] q')
    const mark = await quote.evaluate((element) => getComputedStyle(element, '::before').content)
    expect(mark).toBe('open-quote')
    expect(await quote.textContent()).not.toMatch(/[„“]/)
  })
})

describe('lists', () => {
  it('lose their marks but not their nature, which some readers judge by the style', async () => {
    const { page } = await openPage('/de/', { javaScriptEnabled: false })
    const styles = await page
      .locator('ul, ol')
      .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType))
    expect(new Set(styles)).toEqual(new Set(['""']))
  })
})

describe('an address that leads nowhere', () => {
  it('answers 404 and offers every place', async () => {
    const { page } = await openPage('/de/city/atlantis/')
    expect(await page.title()).toContain('Diese Seite gibt es nicht')
    expect(await page.getByRole('link', { name: 'Kumasi' }).count()).toBe(1)
  })
})

describe('the front page', () => {
  it('can be used before any program and is then drawn by MapLibre on the same spot', async () => {
    const { page, requests } = await openPage('/de/', { viewport: { width: 1000, height: 640 } })
    await mapUsable(page)
    const place = page.locator('a[data-city="xian"]')
    const before = await place.boundingBox()
    await mapDrawn(page)
    expect(await page.evaluate(() => document.documentElement.dataset['map'])).toBe('gl')
    const after = await place.boundingBox()
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThanOrEqual(1)
    const known = weighFirstFrame('dist').map(({ file }) => file)
    const loaded = requests.flatMap((url) => /(?:assets|fonts)\/[^/?]+$/.exec(url) ?? [])
    expect(loaded.filter((file) => !known.includes(file))).toEqual([])
  })
})
