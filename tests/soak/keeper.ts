/** Looks at the kiosk all the time: keeps the last look, notices resets, and restarts a page that shows no sign of life. */
import type { Look } from './pageProbe.ts'
import { type Listener, pause, type Stage } from './stage.ts'

const everyMs = 500
/** A page that is just being opened has this long to show its first sign, in milliseconds. */
const startPatienceMs = 20_000

export class Keeper {
  last: Look | null = null
  /** A visit has ended since somebody last asked. */
  private hasReset = false
  private heardAt = performance.now()
  private graceUntil = 0
  private isRunning = false
  private finished: Promise<void> = Promise.resolve()
  private readonly stage: Stage
  private readonly lastSign: () => number | null
  private readonly patienceMs: number
  private readonly say: Listener

  /** @param lastSign  when the page last said by itself that it lives; until it first does, looks that are answered count */
  constructor(stage: Stage, lastSign: () => number | null, patienceMs: number, say: Listener) {
    this.stage = stage
    this.lastSign = lastSign
    this.patienceMs = patienceMs
    this.say = say
  }

  start(): void {
    this.isRunning = true
    this.finished = this.watch()
  }

  async stop(): Promise<void> {
    this.isRunning = false
    await this.finished
  }

  takeReset(): boolean {
    const had = this.hasReset
    this.hasReset = false
    return had
  }

  private async watch(): Promise<void> {
    while (this.isRunning) {
      const look = await this.stage.look()
      const now = performance.now()
      if (look !== null) this.notice(look)
      const sign = this.lastSign()
      // Signs of life come from the network, which is cut on purpose at times.
      const isHeard = sign === null || this.stage.isOffline ? look !== null : false
      if (isHeard) this.heardAt = now
      else this.heardAt = Math.max(this.heardAt, sign ?? 0)
      if (now > this.graceUntil && now - this.heardAt > this.patienceMs) {
        this.graceUntil = now + startPatienceMs
        this.say('no sign of life', 'The page was opened anew.')
        await this.stage.restart().catch(() => undefined)
        this.heardAt = performance.now()
        this.graceUntil = this.heardAt + startPatienceMs
        this.last = null
      }
      await pause(everyMs)
    }
  }

  private notice(look: Look): void {
    const before = this.last
    const wasVisit = before !== null && ['visit', 'asking', 'reset'].includes(before.phase)
    if (wasVisit && look.phase === 'attract') this.hasReset = true
    // A page on its way tells nothing yet; what was before it is remembered.
    if (look.phase !== 'unknown' || before === null) this.last = look
  }
}
