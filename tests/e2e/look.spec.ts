import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { live, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1000, height: 640 }

describe('a page in the colours of the reader', () => {
  it.each([
    ['more contrast', '/de/', { contrast: 'more' }],
    ['more contrast in the dark', '/en/city/rostov-on-don/', { contrast: 'more', colorScheme: 'dark' }],
    ['forced colours', '/de/', { forcedColors: 'active' }],
    ['forced colours on a place', '/en/city/xian/', { forcedColors: 'active' }],
  ] as const)('is silent and accessible: %s', async (_, path, colours) => {
    const { page, complaints } = await openPage(path, { viewport, ...colours })
    await live(page)
    expect(await axeViolations(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('the page beside the map', () => {
  it('is as high as the window: only its column scrolls', async () => {
    const { page } = await openPage('/de/', { viewport })
    await live(page)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(viewport.height)
  })
})

describe('the way to a place', () => {
  it('is a jump with reduced motion, a flight without', async () => {
    const { page } = await openPage('/de/', { viewport, reducedMotion: 'reduce' })
    await mapDrawn(page)
    expect(await stopsOnTheWay(page, '#place-kumasi')).toBeLessThanOrEqual(1)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await stopsOnTheWay(page, 'main a[href="/de/"]')).toBeGreaterThan(1)
  })
})

/** Where the map is drawn after a press on a link: how many different frames there were after the first. */
function stopsOnTheWay(page: Page, link: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const stage = document.querySelector<HTMLElement>('[data-frame]')
    const seen = new Set<string>()
    const observer = new MutationObserver(() => seen.add(stage?.style.cssText ?? ''))
    if (stage !== null) observer.observe(stage, { attributeFilter: ['style'] })
    document.querySelector<HTMLElement>(selector)?.click()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    observer.disconnect()
    return seen.size
  }, link)
}
