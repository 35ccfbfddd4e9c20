/** Pages of the built atlas for browser tests, with a record of what they asked for and complained about. */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

export type OpenedPage = {
  readonly page: Page
  /** Addresses of requests that left the atlas's own origin. */
  readonly foreignRequests: string[]
  /** Warnings and errors on the console, uncaught errors included. */
  readonly complaints: string[]
  /** Addresses of everything that was requested, in order. */
  readonly requests: string[]
}

export type PageOptions = BrowserContextOptions & {
  /** Takes canvas drawing, and with it WebGL, away before the page's own script runs. */
  readonly withoutWebGl?: boolean
  /** Leaves the map the seconds it has to draw; otherwise they are many, because software draws slowly. */
  readonly hasOwnPatience?: boolean
  /** The moving map comes at once, as for readers; else it waits until a test wants it (`letMapCome`). */
  readonly hasMapAtOnce?: boolean
  /** Runs in the page before its own script. */
  readonly initScript?: () => void
  /** Called with the page before it goes anywhere. */
  readonly beforeOpening?: (page: Page) => void
}

export type OpenPage = (path: string, options?: PageOptions) => Promise<OpenedPage>

/** Call once at the top of a spec file; every page is closed after its test. `origin` is asked when a page is opened. */
export function usePages(origin: () => string = () => inject('origin')): OpenPage {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async function openPage(path, options = {}) {
    const { withoutWebGl = false, hasOwnPatience = false, hasMapAtOnce = false, ...rest } = options
    const { initScript, beforeOpening, ...own } = rest
    if (browser === null) throw new Error('Pages can be opened inside a test only.')
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      // What a worker keeps has tests of its own; everybody else shall hear from the server.
      serviceWorkers: 'block',
      ...own,
    })
    if (withoutWebGl) await context.addInitScript(withholdWebGl)
    if (!hasOwnPatience) await context.addInitScript(extendPatience)
    if (initScript !== undefined) await context.addInitScript(initScript)
    const opened = watch(await context.newPage(), origin())
    if (!hasMapAtOnce && !hasOwnPatience && !withoutWebGl) await holdMap(opened.page)
    beforeOpening?.(opened.page)
    await opened.page.goto(origin() + path)
    return opened
  }
}

/** Resolves when React has taken the page over. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['live'] !== undefined)
}

/** Resolves when this very part of the page has been taken over: parts that load on demand follow the page itself. */
export async function takenOver(part: Locator): Promise<void> {
  const isTaken = () =>
    part.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isTaken, { timeout: 10_000 }).toBe(true)
}

export const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement)

/** Resolves when a city on the map can be chosen. */
export async function mapUsable(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map:usable').length > 0)
}

const underWay = new WeakMap<Page, Set<Request>>()

/** Resolves when nothing has been under way for a while, a map that is held back aside. */
export async function quiet(page: Page): Promise<void> {
  const calmMs = 400
  let calmSince = performance.now()
  const isCalm = (): boolean => {
    if ((underWay.get(page)?.size ?? 0) > 0) calmSince = performance.now()
    return performance.now() - calmSince >= calmMs
  }
  await expect.poll(isCalm, { timeout: 20_000, interval: 50 }).toBe(true)
}

const programOfTheMap = /\/assets\/GlMap-/

const heldMaps = new WeakMap<Page, () => void>()

/**
 * Software takes seconds to draw a moving map, and most tests are about other things: as on a slow line, the program of
 * the map is under way.
 */
async function holdMap(page: Page): Promise<void> {
  const isWanted = new Promise<void>((resolve) => heldMaps.set(page, resolve))
  await page.route(programOfTheMap, async (route) => {
    await isWanted
    await route.fallback()
  })
}

/** Lets the program of the map arrive, now and on every page that this one leads to. */
export const letMapCome = (page: Page): void => heldMaps.get(page)?.()

/** Lets the moving map come, and resolves when MapLibre has shown its first complete frame. */
export async function mapDrawn(page: Page): Promise<void> {
  letMapCome(page)
  await page.waitForFunction(() => performance.getEntriesByName('map:gl').length > 0, null, {
    timeout: 60_000,
  })
}

/** That something preloaded was not used within seconds says how busy the machine is; and we block workers ourselves. */
const isOurDoing = (text: string): boolean =>
  text.includes('preloaded using link preload but not used') ||
  text.includes('Service Worker registration blocked')

function watch(page: Page, origin: string): OpenedPage {
  const opened: OpenedPage = { page, foreignRequests: [], complaints: [], requests: [] }
  const pending = new Set<Request>()
  underWay.set(page, pending)
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  page.on('request', (request) => {
    const url = request.url()
    if (!programOfTheMap.test(url)) pending.add(request)
    opened.requests.push(url)
    const isOwn = url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:')
    if (!isOwn) opened.foreignRequests.push(url)
  })
  page.on('console', (message) => {
    const isComplaint = message.type() === 'warning' || message.type() === 'error'
    if (isComplaint && !isOurDoing(message.text())) opened.complaints.push(message.text())
  })
  page.on('pageerror', (error) => opened.complaints.push(error.message))
  return opened
}

function withholdWebGl(): void {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
}

/** The map gives up after eight seconds, which a shared machine without a graphics card may need for sound drawing. */
function extendPatience(): void {
  const wait = window.setTimeout.bind(window)
  Object.defineProperty(window, 'setTimeout', {
    // With what the handler is given: the map's wheel hands its event over like that.
    value: (handler: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
      wait(handler, ms === 8000 ? 80_000 : ms, ...given),
  })
}
