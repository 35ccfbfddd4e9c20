import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { live } from '../support/browser.ts'
import { aProfile, keptReleases, type Profile } from '../support/offlineBrowser.ts'
import { anotherRelease, type ReleaseServer, startReleaseServer } from '../support/releaseServer.ts'

/** Every page of the release says in `data-release` whose it is. */
const named = (name: string) => (html: string) => html.replace('<html ', `<html data-release="${name}" `)
const pagesOf = (name: string) => ({ 'de/index.html': named(name), 'en/index.html': named(name) })
const shownIn = (page: Page) => page.locator('html').getAttribute('data-release')
const patient = { timeout: 60_000, interval: 100 }

let folders: Record<'new' | 'dead', string>
let server: ReleaseServer
let profile: Profile
let page: Page

beforeAll(async () => {
  folders = {
    new: await anotherRelease('new', pagesOf('new')),
    dead: await anotherRelease('dead', {
      ...pagesOf('dead'),
      // The program of every page ends as soon as it begins.
      'boot.js': () => 'throw new Error("dead")',
    }),
  }
  server = await startReleaseServer('dist')
})
afterAll(() => server.close())
beforeEach(async () => {
  server.comeUp()
  server.setFault(() => null)
  await server.show('dist')
  profile = aProfile()
  page = await profile.start({ hasMap: false })
})
afterEach(() => profile.remove())

const open = async (): Promise<void> => {
  await page.goto(`${server.origin}/de/`)
}
const kept = () => keptReleases(page)
async function keepsSome(): Promise<void> {
  await expect.poll(async () => (await kept()).length, patient).toBe(1)
}
/** Asks for a new release, as the page does when it is looked at again. */
const look = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
/** The worker of the new release has ended its installation, one way or the other. */
const hasSettled = (): Promise<string> =>
  page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready
    const worker = installing ?? waiting
    if (worker === null) return 'none'
    return new Promise<string>((resolve) => {
      const tell = (): void => {
        if (worker.state !== 'installing') resolve(worker.state)
      }
      worker.addEventListener('statechange', tell)
      tell()
    })
  })

describe('a new release', () => {
  it('is offered beside the old one, taken on demand, and the old one goes once it lives', async () => {
    await open()
    await keepsSome()
    const [{ id: old } = { id: '' }] = await kept()
    await open()
    await live(page)
    await server.show(folders.new)
    server.asked.length = 0
    await look()
    await page.getByText('Eine neue Fassung liegt bereit.').waitFor({ timeout: 30_000 })
    // What has not changed is copied.
    expect(server.asked.filter((path) => path.startsWith('/assets/'))).toEqual([])
    expect((await kept()).length).toBe(2)
    await open()
    expect(await shownIn(page)).toBe(null)
    await live(page)
    await page.getByRole('button', { name: 'Neu laden' }).click()
    await expect.poll(() => shownIn(page).catch(() => null), patient).toBe('new')
    await expect.poll(async () => (await kept()).map(({ id }) => id), patient).not.toContain(old)
    server.goDown()
    await open()
    expect(await shownIn(page)).toBe('new')
  })

  it('changes nothing where a file is missing or has a wrong byte, and goes on where it broke off', async () => {
    await open()
    await keepsSome()
    const before = await kept()
    await server.show(folders.new)
    server.setFault((path) => (path === '/en/' ? 'missing' : null))
    await look()
    expect(await hasSettled()).not.toBe('installed')
    expect(await kept()).toEqual(before)
    // The worker of one release with the pages of another: what a half-finished upload looks like.
    server.setFault(() => null)
    await server.showMixed(folders.new, ['/en/'], 'dist')
    await look()
    expect(await hasSettled()).not.toBe('installed')
    expect(await kept()).toEqual(before)
    await open()
    expect(await shownIn(page)).toBe(null)
    await server.show(folders.new)
    server.asked.length = 0
    await look()
    expect(await hasSettled()).toBe('installed')
    expect(server.asked.filter((path) => path === '/de/')).toEqual([])
  })

  it('gives way to the old one when its pages do not come to life', async () => {
    await open()
    await keepsSome()
    await open()
    await live(page)
    await server.show(folders.dead)
    await look()
    expect(await hasSettled()).toBe('installed')
    await page.getByRole('button', { name: 'Neu laden' }).click()
    await expect.poll(() => shownIn(page).catch(() => null), patient).toBe('dead')
    await page.waitForTimeout(8500)
    await open()
    expect(await shownIn(page)).toBe('dead')
    await page.waitForTimeout(8500)
    await open()
    expect(await shownIn(page)).toBe(null)
    await live(page)
  })
})

describe('storage', () => {
  it('that is cleared while the worker lives is filled again, and the network answers meanwhile', async () => {
    await open()
    await keepsSome()
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await open()
    await live(page)
    await keepsSome()
  })

  it('that is full keeps what is essential, and says so', async () => {
    await open()
    await keepsSome()
    await open()
    await live(page)
    const debug = await page.context().newCDPSession(page)
    const { usage } = await debug.send('Storage.getUsageAndQuota', { origin: server.origin })
    await debug.send('Storage.overrideQuotaForOrigin', {
      origin: server.origin,
      quotaSize: usage + 4_000_000,
    })
    await page.getByRole('button', { name: 'Darstellung' }).click()
    await page.getByRole('button', { name: 'Offline verfügbar machen' }).click()
    await page.getByText('Auf diesem Gerät ist nicht genug Platz.').waitFor({ timeout: 60_000 })
    server.goDown()
    await open()
    await live(page)
  })
})

describe('a kiosk', () => {
  it('keeps everything without being asked, and takes a new release while nobody is there', async () => {
    await page.goto(`${server.origin}/de/?kiosk`)
    await expect.poll(async () => (await kept()).map(({ set }) => set), patient).toEqual(['complete'])
    await open()
    await live(page)
    await server.show(folders.new)
    await look()
    await expect.poll(() => shownIn(page).catch(() => null), patient).toBe('new')
    await expect.poll(async () => (await kept()).map(({ set }) => set), patient).toEqual(['complete'])
  })
})
