/** A screen with a kiosk on it: the browser, its page, and what looks after both from outside. */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumFlags } from '../support/chromiumFlags.ts'
import { installProbe, type Look, lookAround } from './pageProbe.ts'
import type { Complaint } from './record.ts'

export const screen = { width: 1080, height: 1920 } as const

/** As the kiosk is started (see deploy/kiosk/browser). */
const kioskFlags = ['--disable-pinch', '--overscroll-history-navigation=0'] as const

/** A page with the session that touches it. A killed renderer takes both with it. */
export type Screen = { readonly page: Page; readonly session: CDPSession }

/** `say`: what the page complains about goes here. */
export type Listener = (kind: Complaint['kind'], text: string) => void

export class Stage {
  private current: Screen | null = null
  private readonly executable: string
  private readonly start: string
  private readonly say: Listener
  private context: BrowserContext | null = null
  private stop: () => Promise<void> = async () => undefined
  /** Of the browser's first process. */
  pid = 0
  isOffline = false

  constructor(executable: string, start: string, say: Listener) {
    this.executable = executable
    this.start = start
    this.say = say
  }

  async open(): Promise<void> {
    const server = await chromium.launchServer({
      executablePath: this.executable,
      args: [...chromiumFlags, ...kioskFlags],
    })
    this.pid = server.process().pid ?? 0
    const browser = await chromium.connect(server.wsEndpoint())
    this.context = await browser.newContext({ viewport: screen, hasTouch: true, locale: 'de-DE' })
    await this.context.addInitScript(installProbe)
    this.stop = async () => {
      await within(5000, browser.close())
      await server.kill()
    }
    await this.restart()
  }

  close(): Promise<void> {
    return this.stop()
  }

  get screen(): Screen {
    if (this.current === null) throw new Error('The page is being opened.')
    return this.current
  }

  /** What the watchdog of a machine does: another page at the start address, whatever has become of the one before. */
  async restart(): Promise<void> {
    if (this.context === null) throw new Error('The browser is not open.')
    const before = this.current
    this.current = null
    // A dead page need not be waited for.
    if (before !== null) await within(500, before.page.close())
    const page = await this.context.newPage()
    const session = await this.context.newCDPSession(page)
    await session.send('Performance.enable')
    this.listenTo(page)
    this.current = { page, session }
    await within(20_000, page.goto(this.start, { waitUntil: 'commit' }))
  }

  private listenTo(page: Page): void {
    const { origin } = new URL(this.start)
    page.on('pageerror', (error) => this.say('page error', error.message))
    page.on('crash', () => this.say('crash', 'The renderer ended.'))
    page.on('console', (message) => {
      if (message.type() === 'error') this.say('console error', message.text().slice(0, 200))
    })
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? ''
      // A page that is left takes back what it has asked for.
      if (reason !== 'net::ERR_ABORTED')
        this.say('request failed', `${new URL(request.url()).pathname} ${reason}`)
    })
    page.on('popup', (popup) => {
      this.say('left the atlas', `a second page: ${popup.url()}`)
      void within(3000, popup.close())
    })
    page.on('download', (download) =>
      this.say('left the atlas', `a download: ${new URL(download.url()).pathname}`),
    )
    page.on('dialog', (dialog) => {
      this.say('left the atlas', `a dialog of the browser: ${dialog.type()}`)
      void within(3000, dialog.dismiss())
    })
    page.on('filechooser', () => this.say('left the atlas', 'a file chooser'))
    page.on('framenavigated', (frame) => {
      const isOwn = frame.url().startsWith(origin) || frame.url() === 'about:blank'
      if (frame === page.mainFrame() && !isOwn) this.say('left the atlas', frame.url())
    })
  }

  /** Null where the page does not answer at once. */
  async look(): Promise<Look | null> {
    const page = this.current?.page
    return page === undefined ? null : within(1000, page.evaluate(lookAround))
  }

  async setOffline(isOffline: boolean): Promise<void> {
    this.isOffline = isOffline
    await within(3000, this.screen.page.context().setOffline(isOffline))
  }
}

/** What `work` answers within `ms`; null where it takes longer or fails. */
export async function within<Answer>(ms: number, work: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  try {
    return await Promise.race([work.catch(() => null), isLate])
  } finally {
    clearTimeout(timer)
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again and again. @returns whether the answer was yes in time */
export async function until(
  ms: number,
  isSo: () => boolean | Promise<boolean>,
  everyMs = 100,
): Promise<boolean> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    if (await isSo()) return true
    await pause(everyMs)
  }
  return false
}
