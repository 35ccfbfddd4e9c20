import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { Health } from '../../src/core/kiosk/health.ts'
import { parseLog } from '../../src/core/kiosk/kioskLog.ts'
import { axeViolations } from '../support/axe.ts'
import { live, mapDrawn, usePages } from '../support/browser.ts'

const openPage = usePages()
const viewport = { width: 1080, height: 1920 }
const pin = '2468'

async function openKiosk(address = '/de/?kiosk') {
  const opened = await openPage(address, {
    viewport,
    hasTouch: true,
    beforeOpening: (page) => {
      void page.route('**/kiosk.json', (route) => route.fulfill({ json: { pin } }))
    },
  })
  await kioskStands(opened.page)
  return opened
}

async function kioskStands(page: Page): Promise<void> {
  await live(page)
  await page.locator('.kiosk-touch').waitFor()
}

const readLog = async (page: Page) => parseLog(await page.evaluate(() => localStorage.getItem('kioskLog')))
const kindsIn = async (page: Page) => (await readLog(page)).entries.map(({ kind }) => kind)

/** Resolves when another page has taken the place of this one, and shows the attract loop; within ten seconds. */
async function restarts(page: Page, fault: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin)
  await fault()
  await page.waitForFunction((origin) => performance.timeOrigin !== origin, before, { timeout: 10_000 })
  await kioskStands(page)
  expect(await page.evaluate(() => document.documentElement.dataset['situation'])).toBe('kiosk')
}

const failLater = (page: Page, times: number) =>
  page.evaluate((count) => {
    for (let time = 0; time < count; time++)
      setTimeout(() => void Promise.reject(new TypeError('Suche nach Kumasi')), 0)
  }, times)

describe('a kiosk mends itself', () => {
  it('rebuilds the map from the view, however often the graphics context is lost', async () => {
    const { page } = await openKiosk('/de/?kiosk&at=2/20/10')
    await mapDrawn(page)
    for (const _ of [1, 2]) {
      await page.evaluate(() =>
        document
          .querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
          ?.getContext('webgl2')
          ?.getExtension('WEBGL_lose_context')
          ?.loseContext(),
      )
      await page.waitForFunction(() => document.documentElement.dataset['map'] !== 'gl')
      await page.waitForFunction(() => document.documentElement.dataset['map'] === 'gl', null, {
        timeout: 30_000,
      })
      expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1)
    }
    // Software on a busy machine may stand still while it draws, which is written down too.
    expect((await kindsIn(page)).filter((kind) => kind !== 'hung')).toEqual(['map', 'map'])
  })

  it('begins anew after errors in a loop, and keeps nothing of what they said', async () => {
    const { page } = await openKiosk()
    await page.evaluate(() => sessionStorage.setItem('theme', 'dark'))
    await restarts(page, () => failLater(page, 6))
    expect(await kindsIn(page)).toEqual(['error', 'loop', 'restart'])
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
    expect(kept).not.toContain('Kumasi')
    expect(kept).not.toContain('theme')
    // Soon after, it waits: a fault that stays is no reason to blink.
    const first = (await readLog(page)).restart
    await restarts(page, () => failLater(page, 6))
    const second = (await readLog(page)).restart
    expect([first?.inARow, second?.inARow]).toEqual([1, 2])
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(5000)
  })

  it('begins anew after the main thread was blocked, and gives signs of life where they are wanted', async () => {
    const { page, requests } = await openKiosk('/de/?kiosk=watched')
    const signs = () => requests.filter((url) => url.endsWith('/alive')).length
    await expect.poll(signs).toBeGreaterThan(0)
    await restarts(page, () =>
      page.evaluate(() => {
        setTimeout(() => {
          const end = performance.now() + 6000
          while (performance.now() < end);
        }, 0)
      }),
    )
    expect((await readLog(page)).entries).toMatchObject([{ kind: 'hung' }, { kind: 'restart' }])
    // Still, on the page after the restart.
    const before = signs()
    await expect.poll(signs, { timeout: 5000 }).toBeGreaterThan(before)
  })

  it('begins anew where a part of the program is missing, once it can be had', async () => {
    const { page } = await openKiosk()
    await page.route('**/assets/GoalPage-*.js', (route) => route.abort(), { times: 1 })
    // Nor does the page to begin with come at first: the browser must not be led to a page of its own.
    await page.route('**/de/', (route) => route.abort(), { times: 1 })
    await page.locator('.kiosk-touch').click()
    await restarts(page, () => page.getByRole('button', { name: 'Ziele' }).click())
    expect(await kindsIn(page)).toEqual(['chunk', 'restart'])
    expect((await readLog(page)).restart?.inARow).toBe(2)
  })

  it('begins anew when React gives the page up', async () => {
    const { page } = await openKiosk()
    await restarts(page, () =>
      // What is drawn next finds the page taken apart.
      page.evaluate(() => {
        Node.prototype.removeChild = () => {
          throw new TypeError('broken')
        }
        document.querySelector<HTMLElement>('.kiosk-touch')?.click()
      }),
    )
    const kinds = await kindsIn(page)
    expect(kinds.filter((kind) => kind !== 'error')).toEqual(['screen', 'restart'])
  })
})

async function knock(page: Page): Promise<void> {
  for (let touch = 0; touch < 5; touch++) await page.touchscreen.tap(20, 20)
}

describe('the screen for technicians', () => {
  it('opens with five touches in the corner and the number, and shows how the kiosk is', async () => {
    const { page } = await openKiosk()
    await knock(page)
    const pad = page.getByRole('dialog', { name: 'Nummer eingeben' })
    await pad.waitFor()
    expect(await axeViolations(page)).toEqual([])
    for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).tap()
    await pad.getByRole('button', { name: 'OK' }).tap()
    const screen = page.getByRole('dialog', { name: 'Technik' })
    await screen.waitFor()
    const answer = await page.request.get(new URL('/health.json', page.url()).href)
    const { release } = Health.parse(await answer.json())
    await screen.getByText(release).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await screen.getByRole('button', { name: 'Berührungstest' }).tap()
    await page.touchscreen.tap(1070, 1910)
    await page.getByText('Eine Berührung, 1 von 4 Ecken').waitFor()
    await page.getByRole('button', { name: 'Schließen' }).tap()
    await restarts(page, () => screen.getByRole('button', { name: 'Jetzt neu starten' }).tap())
  })
})
