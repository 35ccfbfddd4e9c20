import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listRelease } from '../../scripts/build/serviceWorker.ts'
import { filesOf } from '../../src/core/release/release.ts'
import { live, mapDrawn } from '../support/browser.ts'
import { aProfile, keptReleases } from '../support/offlineBrowser.ts'
import { builtVersion, type ReleaseServer, startReleaseServer } from '../support/releaseServer.ts'

const release = listRelease('dist', builtVersion())
const profile = aProfile()
let server: ReleaseServer
let page: Page

beforeAll(async () => {
  server = await startReleaseServer('dist')
  page = await profile.start({ hasMap: false })
})
afterAll(async () => {
  await profile.remove()
  server.close()
})

const patient = { timeout: 60_000, interval: 100 }
async function keepsSet(set: string): Promise<void> {
  const expected = [expect.objectContaining({ id: release.id, set })]
  await expect.poll(() => keptReleases(page), patient).toEqual(expected)
}
const open = async (path: string): Promise<number> => {
  const response = await page.goto(server.origin + path)
  return response?.status() ?? 0
}
const index: { cities: { id: string; name: { de: string } }[] } = JSON.parse(
  readFileSync('dist/data/index.json', 'utf8'),
)

/** Opens every place in turn, with its details, and closes it. */
const openAll = (shown: Page): Promise<void> =>
  shown.evaluate(
    async (ids) => {
      const appears = async (selector: string): Promise<HTMLElement> => {
        for (;;) {
          const found = document.querySelector<HTMLElement>(selector)
          if (found !== null) return found
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      for (const id of ids) {
        const row = await appears(`#place-${id}`)
        row.click()
        await appears('#history')
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      }
      await appears(`#place-${ids[0] ?? ''}`)
    },
    index.cities.map(({ id }) => id),
  )

describe('what is kept without being asked for', () => {
  it('weighs no more than a megabyte on the line', async () => {
    const files = filesOf(release, 'essential')
    const onTheLine = files.map(async ({ path, of, bytes }) => {
      if (of !== undefined) return bytes
      const headers = { 'accept-encoding': 'br' }
      const answer = await fetch(`${inject('origin')}/${path}`, { method: 'HEAD', headers })
      return Number(answer.headers.get('content-length') ?? Infinity)
    })
    const sizes = await Promise.all(onTheLine)
    expect(sizes.length).toBeGreaterThan(100)
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000)
  })

  it('starts the atlas without a line, opens every place, searches and filters', async () => {
    await open('/de/')
    await keepsSet('essential')
    await profile.end()
    server.goDown()
    page = await profile.start({ hasMap: false })
    expect(await open('/de/')).toBe(200)
    await live(page)
    await openAll(page)
    await page.getByRole('combobox').fill('Fußball')
    await page.getByRole('option').first().waitFor()
    await page.goto(`${server.origin}/de/list/?continent=africa`)
    await live(page)
    await page
      .getByRole('link', { name: /Kumasi/ })
      .first()
      .waitFor()
  })

  it('draws the moving map from the beginning of its archive, however near', async () => {
    page = await profile.start()
    await open('/de/?at=5/51.5/7.5')
    await mapDrawn(page)
    expect(await page.locator('html').getAttribute('data-map')).toBe('gl')
  })

  it('shows a place from its address, and says so where a page is not kept', async () => {
    expect(await open('/de/city/kumasi/')).toBe(200)
    await page.getByRole('heading', { level: 1, name: /Kumasi/ }).waitFor()
    expect(await open('/en/sources/')).toBe(503)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('everything', () => {
  it('is kept on demand; then every page is there and the map has its tiles', async () => {
    server.comeUp()
    await open('/de/')
    await live(page)
    await page.getByRole('button', { name: 'Darstellung' }).click()
    await page.getByRole('button', { name: 'Offline verfügbar machen' }).click()
    await page.getByText(/ist auf diesem Gerät gespeichert/).waitFor({ timeout: 60_000 })
    await keepsSet('complete')
    server.goDown()
    const pages = release.files.map(({ path }) => path)
    const refused = await page.evaluate(async (paths) => {
      const answers = await Promise.all(paths.map(async (path) => [path, (await fetch(`/${path}`)).status]))
      return answers.filter(([, status]) => status !== 200)
    }, pages)
    expect(refused).toEqual([])
    expect(await open('/en/sources/')).toBe(200)
    expect(await open('/de/nowhere/')).toBe(404)
    expect(await open('/de/?at=5/51.5/7.5')).toBe(200)
    await mapDrawn(page)
    const parts = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.pmtiles')).length,
    )
    expect(parts).toBeGreaterThan(1)
  })

  it('goes again when it is not wanted any more', async () => {
    await page.getByRole('button', { name: 'Darstellung' }).click()
    await page.getByRole('button', { name: 'Wieder entfernen' }).click()
    await page.getByRole('button', { name: 'Offline verfügbar machen' }).waitFor()
    server.comeUp()
    await expect
      .poll(() => keptReleases(page), patient)
      .toEqual([{ id: release.id, set: 'essential', files: filesOf(release, 'essential').length }])
  })
})
