import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { live, quiet, usePages } from '../support/browser.ts'

const openPage = usePages()
/** The faults are those of the data: the moving map would only cost time. */
const still = { withoutWebGl: true, viewport: { width: 1000, height: 640 } } as const

/** That there is no WebGL is said once the map's program has arrived, which may be before a test ends or after. */
const apartFromWebGl = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((complaint) => !complaint.includes('WebGL2 is required'))

/** Answers requests for a data file with something else. */
const replace = (page: Page, file: string, answer: { status?: number; body: string }): Promise<unknown> =>
  page.route(`**/data/${file}?*`, (route) => route.fulfill({ contentType: 'application/json', ...answer }))

/** A page that is open already, so that the next one meets the fault. */
async function anOpenPage(locale: 'de' | 'en') {
  const opened = await openPage(`/${locale}/about/`, still)
  await live(opened.page)
  opened.complaints.length = 0
  return opened
}

describe('the details of a place', () => {
  it.each([
    ['missing', { status: 404, body: '' }, 'cities/leeds.json: HTTP 404'],
    ['not JSON', { body: '<!doctype html>' }, 'cities/leeds.json: not JSON'],
    ['of the wrong shape', { body: '{"version":1,"city":{}}' }, /cities\/leeds\.json: city\.\w+ invalid_/],
  ])(
    'are %s: the reader is told, the console names file and reason, all else works',
    async (_, answer, reason) => {
      const { page, complaints } = await openPage('/de/', still)
      await live(page)
      await replace(page, 'cities/leeds.json', answer)
      await page.locator('#place-leeds').click()
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('Leeds')
      expect(complaints).toContainEqual(expect.stringMatching(reason))
      await page.unroute('**/data/cities/leeds.json?*')
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
      await page.getByRole('heading', { name: 'Geschichte' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('#place-xian').click()
      await page.getByRole('heading', { name: 'Geschichte' }).waitFor()
    },
  )
})

describe('the index of the dataset', () => {
  it('leaves a broken record out, tells the reader, and names it on the console', async () => {
    const { page, complaints } = await anOpenPage('en')
    await page.route('**/data/index.json?*', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.replace('"country":"GB"', '"country":42') })
    })
    await page.goto(page.url().replace('about/', ''))
    await live(page)
    expect(await page.getByRole('alert').textContent()).toContain('One place cannot be shown')
    expect(complaints).toContainEqual(expect.stringMatching(/index\.json: leeds .*country/))
    expect(await page.locator('#place-leeds').count()).toBe(0)
    expect(await page.locator('[data-land] path').count()).toBeGreaterThan(5)
    await page.locator('#place-xian').click()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    await page.goto(page.url().replace('city/xian/', 'list/'))
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(16)
    // The page of the broken record itself was made before the fault.
    await page.goto(page.url().replace('list/', 'city/leeds/'))
    await quiet(page)
    expect(await page.getByRole('heading', { name: 'History' }).isVisible()).toBe(true)
  })

  it.each([
    ['missing', { status: 404, body: '' }, 'index.json: HTTP 404'],
    ['not JSON', { body: 'oops' }, 'index.json: not JSON'],
    ['of the wrong shape', { body: '{"version":2}' }, /index\.json: version /],
  ])('is %s: the prerendered page stays, readable and linked', async (_, answer, reason) => {
    const { page, complaints } = await anOpenPage('de')
    await replace(page, 'index.json', answer)
    await page.goto(page.url().replace('about/', ''))
    await expect.poll(() => complaints, { timeout: 10_000 }).toContainEqual(expect.stringMatching(reason))
    expect(await page.locator('a[data-city]').count()).toBe(18)
    await page.locator('#place-xian').click()
    await page.waitForURL('**/de/city/xian/')
    expect(await page.getByRole('heading', { name: 'Geschichte' }).isVisible()).toBe(true)
  })
})

describe('a part of the program', () => {
  it.each([
    ['EmbedBar', '/de/', 'a[data-city]', 18, 0],
    ['TimeBar', '/de/', '.years a', 1, 0],
    ['CityTable', '/de/list/', 'main tbody tr', 17, 1],
    ['GoalMatrix', '/de/goals/', 'main tbody tr', 17, 1],
    ['TimeScreen', '/de/time/', 'main h2', 3, 1],
    ['Comparison', '/de/compare/', 'main h1', 1, 1],
  ])(
    'is missing, %s: what was prerendered stays, and missed tools are told',
    async (chunk, address, kept, atLeast, told) => {
      const { page } = await openPage(address, {
        ...still,
        beforeOpening: (opened) => void opened.route(`**/assets/${chunk}-*.js`, (route) => route.abort()),
      })
      await live(page)
      await quiet(page)
      expect(await page.getByRole('heading', { name: 'Etwas ist schiefgegangen' }).count()).toBe(0)
      expect(await page.locator(kept).count()).toBeGreaterThanOrEqual(atLeast)
      await expect.poll(() => page.getByRole('alert').count()).toBe(told)
    },
  )

  it('stays as prerendered while the page around it goes on', async () => {
    const { page } = await openPage('/de/', {
      ...still,
      beforeOpening: (opened) => void opened.route('**/assets/TimeBar-*.js', (route) => route.abort()),
    })
    await live(page)
    await page.locator('#place-leeds').click()
    await page.getByRole('heading', { name: 'Geschichte' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.years a').count()).toBe(1)
  })

  it.each([
    ['FilterPanel', 'Filtern', { role: 'group', name: 'Art' }],
    ['ShareDialog', 'Teilen', { role: 'dialog', name: 'Diese Ansicht teilen' }],
    ['Tools', 'Teilen', { role: 'dialog', name: 'Diese Ansicht teilen' }],
  ] as const)('is missing at first, %s: it can be asked for again', async (chunk, button, opened) => {
    const file = `**/assets/${chunk}-*.js`
    const { page } = await openPage('/de/', {
      ...still,
      viewport: { width: 1440, height: 900 },
      beforeOpening: (before) => void before.route(file, (route) => route.abort()),
    })
    await live(page)
    const press = () => page.getByRole('button', { name: button, exact: true }).click()
    await press()
    if (chunk !== 'Tools') await page.getByRole('alert').waitFor()
    await quiet(page)
    await page.unroute(file)
    if (chunk === 'Tools') await press()
    else await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await page.getByRole(opened.role, { name: opened.name, exact: true }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('nonsense in an address', () => {
  it.each([
    ['/de/?at=99/x/8&view=cube&lens=&lang=xx', 'Eine Stadt'],
    ['/de/?at=7/86/181#nowhere', 'Eine Stadt'],
    ['/en/?at=%E0%A4%A&view=', 'One city'],
    ['/en/city/xian/?at=NaN/1e9/-0&view=flat&view=globe', '西安'],
    ['/de/list/?at=1&sort=__proto__&lang=fr', 'Alle Orte'],
  ])('is dropped: %s', async (address, heading) => {
    const { page, complaints } = await openPage(address, still)
    await live(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(heading)
    expect(apartFromWebGl(complaints)).toEqual([])
  })

  it('brings a zoom beyond the map to the nearest there is', async () => {
    const { page, complaints } = await openPage('/de/?at=99/10/10', still)
    await live(page)
    await page.getByRole('button', { name: 'Verkleinern' }).click()
    await page.waitForURL(/at=8\/10\/10/)
    expect(apartFromWebGl(complaints)).toEqual([])
  })

  it('reads a place in capitals, and says in the language of the address that others do not exist', async () => {
    const { page } = await openPage('/de/city/XIAN/', still)
    await page.waitForURL('**/de/city/xian/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('西安')
    const origin = new URL(page.url()).origin
    for (const [path, title] of [
      ['/en/city/atlantis/', 'This page does not exist'],
      ['/xx/', 'Diese Seite gibt es nicht'],
      ['/de/city/', 'Diese Seite gibt es nicht'],
      ['/de/%ff/', 'Diese Seite gibt es nicht'],
    ] as const) {
      const answer = await page.goto(origin + path)
      expect(answer?.status()).toBe(404)
      expect(await page.title()).toContain(title)
      await live(page)
      expect(await page.getByRole('link', { name: 'Kumasi' }).count()).toBe(1)
    }
  })
})
