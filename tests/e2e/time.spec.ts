import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { isFocused, live, usePages } from '../support/browser.ts'

const openPage = usePages()
const slider = (page: Page) => page.getByRole('slider', { name: /Jahr|Year/ })
const visibility = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).visibility)
/** By how much what is seen has moved by itself. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )
const shownYear = (page: Page) => page.locator('#time-year').textContent()

/** Resolves once the program of the slider has come, too. */
async function movable(page: Page): Promise<void> {
  await live(page)
  await page.waitForFunction(() => {
    const range = document.querySelector('input[type="range"]')
    return range !== null && Object.keys(range).some((key) => key.startsWith('__reactProps'))
  })
}

describe('the page of time', () => {
  it('reads without a program: the facts of today, every decade, every source', async () => {
    const { page } = await openPage('/de/time/', { javaScriptEnabled: false })
    expect(await shownYear(page)).toBe('2026')
    expect(await page.getByRole('heading', { name: '1980–1989' }).isVisible()).toBe(true)
    expect(await page.locator('ol a[href="/de/city/novi-sad/"]').count()).toBeGreaterThan(5)
    expect(await page.locator('[style]').count()).toBe(0)
    const file = await page.request.get(new URL('/open-data/anniversaries-de.ics', page.url()).href)
    expect(file.headers()['content-type']).toContain('text/calendar')
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it('is walked with the keyboard alone, and the address follows once it rests', async () => {
    const { page, complaints } = await openPage('/de/time/?year=1982', { withoutWebGl: true })
    await movable(page)
    await slider(page).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shownYear(page)).toBe('1983')
    await page.keyboard.press('PageUp')
    expect(await shownYear(page)).toBe('1988')
    await page.keyboard.press('PageDown')
    expect(await shownYear(page)).toBe('1982')
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('6 Partner in 6 Ländern'),
    )
    await page.keyboard.press('Home')
    expect(await shownYear(page)).toBe('1945')
    await page.waitForURL('**/de/time/?year=1945')
    await page.keyboard.press('End')
    expect(await shownYear(page)).toBe('2026')
    await page.waitForURL('**/de/time/')
    expect(await isFocused(slider(page))).toBe(true)
    expect(complaints.filter((line) => !line.includes('WebGL'))).toEqual([])
  })

  it('restores everything from a link, and shows nothing of another year before: year, fact, places on the map', async () => {
    let start = (): void => undefined
    const isStarted = new Promise<void>((resolve) => (start = resolve))
    const { page } = await openPage('/de/time/?year=1982', {
      withoutWebGl: true,
      beforeOpening: (opened) =>
        void opened.route('**/assets/index-*.js', async (route) => {
          await isStarted
          await route.continue()
        }),
    })
    await page.waitForFunction(() => document.documentElement.dataset['paint'] === undefined)
    const ofToday = ['#time-year', 'a[data-city="xian"] text', '[data-thread="xian"]', '[data-country="CN"]']
    for (const part of ofToday) expect(await visibility(page, part)).toBe('hidden')
    expect(await page.getByText('Das ist der Stand von heute').isVisible()).toBe(false)
    start()
    await movable(page)
    // Each part of the page shows itself as soon as its own program has come.
    await page.getByRole('region', { name: '1982' }).waitFor()
    expect(await visibility(page, '#time-year')).toBe('visible')
    expect(await layoutShift(page)).toBeLessThan(0.01)
    expect(await page.getByRole('region', { name: '1982' }).textContent()).toContain('Freundschaftsurkunde')
    expect(await slider(page).inputValue()).toBe('1982')
    expect(await page.locator('a[data-city="novi-sad"]').isVisible()).toBe(true)
    // What was there before does not grow, what begins does, and only once.
    expect(await page.locator('[data-grows]').count()).toBe(0)
    await slider(page).focus()
    await page.keyboard.press('PageUp')
    const growth = await page
      .locator('[data-thread="zwickau"]')
      .evaluate((thread) => thread.getAnimations().map(({ effect }) => effect?.getTiming().duration))
    expect(growth).toEqual([700])
    expect(await page.locator('[data-grows]').count()).toBe(1)
    await page.keyboard.press('PageDown')
    expect(await page.locator('a[data-city="xian"]').count()).toBe(0)
    const english = page.getByRole('link', { name: 'EN', exact: true })
    await page.waitForFunction(() => document.querySelector('a[hreflang="en"][href*="year=1982"]') !== null)
    expect(await english.getAttribute('href')).toBe('/en/time/?year=1982')
  })

  it('plays a year at a step, pauses on any key, and announces the year only then, once', async () => {
    const { page } = await openPage('/de/time/?year=1950', { withoutWebGl: true, reducedMotion: 'reduce' })
    await movable(page)
    await page.evaluate(() => {
      const status = document.querySelector('[role=status]')
      const observer = new MutationObserver(() => {
        if (status?.textContent)
          document.body.dataset['announced'] =
            `${document.body.dataset['announced'] ?? ''}${status.textContent.slice(0, 4)} `
      })
      if (status !== null) observer.observe(status, { childList: true, characterData: true, subtree: true })
    })
    await page.getByRole('button', { name: 'Abspielen' }).click()
    await page.waitForFunction(() => Number(document.querySelector('#time-year')?.textContent) >= 1952)
    await page.getByRole('button', { name: 'Anhalten' }).click()
    const paused = await shownYear(page)
    const announced = () => page.evaluate(() => document.body.dataset['announced'])
    await expect.poll(announced).toBe(`${paused} `)
    await page.getByRole('button', { name: 'Abspielen' }).click()
    await page.waitForFunction((year) => document.querySelector('#time-year')?.textContent !== year, paused)
    await page.keyboard.press('Shift')
    await page.getByRole('button', { name: 'Abspielen' }).waitFor()
    await expect.poll(announced).toBe(`${paused} ${await shownYear(page)} `)
  })

  it('changes nothing but slider, year and map while the year is dragged', async () => {
    const { page } = await openPage('/de/time/?year=1950', { withoutWebGl: true })
    await movable(page)
    const elsewhere = await page.evaluate(async () => {
      const range = document.querySelector<HTMLInputElement>('input[type="range"]')
      const own = 'section:has(input[type="range"]), section:has(> #time-year), #map'
      const changed: string[] = []
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement
          if (!element?.closest(own)) changed.push(element?.outerHTML.slice(0, 120) ?? '')
        }
      })
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      for (let year = 1951; year <= 2020; year += 1) {
        // As the browser does it: not by way of React, which looks for changes of its own.
        Reflect.set(HTMLInputElement.prototype, 'value', String(year), range)
        range?.dispatchEvent(new Event('input', { bubbles: true }))
        await Promise.resolve()
      }
      observer.disconnect()
      return changed
    })
    expect(await shownYear(page)).toBe('2020')
    expect(elsewhere).toEqual([])
    await page.waitForURL('**/de/time/?year=2020')
  })

  it('leads to a place and back to the year that was left', async () => {
    const { page } = await openPage('/de/time/?year=1982', { withoutWebGl: true })
    await movable(page)
    await page.getByRole('region', { name: '1982' }).getByRole('link', { name: 'Novi Sad' }).click()
    await page.waitForURL('**/de/city/novi-sad/')
    expect(await isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
    await page.goBack()
    await page.waitForURL('**/de/time/?year=1982')
    expect(await shownYear(page)).toBe('1982')
  })

  it.each([
    [320, 640],
    [360, 740],
    [768, 1024],
    [1280, 720],
    [1080, 1920],
  ])('fits %i × %i: nothing sticks out, and no place of the map is covered', async (width, height) => {
    const { page } = await openPage('/de/time/', { viewport: { width, height }, withoutWebGl: true })
    await movable(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const small = await page.locator('section:has(input[type=range]) :is(button, select, input)').evaluateAll(
      (controls) =>
        controls.filter((control) => {
          const { width: w, height: h } = control.getBoundingClientRect()
          return w < 44 || h < 44
        }).length,
    )
    expect(small).toBe(0)
    const covered = await page.locator('a[data-city]').evaluateAll((places) => {
      const year = document.querySelector('section:has(> #time-year)')?.getBoundingClientRect()
      return places.filter((place) => {
        const { x, y } = place.getBoundingClientRect()
        return year !== undefined && x > year.left && x < year.right && y > year.top && y < year.bottom
      }).length
    })
    expect(covered).toBe(0)
  })

  // Today's view is looked at with all other pages (pages.spec.ts).
  it.each([
    ['de', 'dark'],
    ['en', 'light'],
  ] as const)('is accessible in a past year, in %s, %s', async (locale, colorScheme) => {
    const { page } = await openPage(`/${locale}/time/?year=1982`, { colorScheme, withoutWebGl: true })
    await movable(page)
    await page.waitForFunction(() => document.querySelector('#time-year')?.textContent === '1982')
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('the front page of a past year', () => {
  it('says so and leads back to today', async () => {
    const { page } = await openPage('/de/?year=1982', { withoutWebGl: true })
    await live(page)
    await page.getByText('Stand 1982').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'heute zeigen' }).click()
    await page.waitForURL('**/de/')
    expect(await page.getByText('Stand 1982').count()).toBe(0)
  })
})
