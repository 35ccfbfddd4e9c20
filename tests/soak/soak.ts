/** A soak from beginning to end: the plan's deeds one after the other, and how the kiosk bears them. */
import { Crowd } from './crowd.ts'
import { plant, plantedWord } from './faults.ts'
import { differencesOf, type PageState, readState } from './fresh.ts'
import type { Keeper } from './keeper.ts'
import { type Deed, type Fault, planOf } from './plan.ts'
import type { Complaint, Phase, Recovery, Reset } from './record.ts'
import { pause, type Stage, until, within } from './stage.ts'
import { touch } from './touch.ts'

export type Times = { readonly idleSeconds: number; readonly countdownSeconds: number }

/** What may be late on a busy machine, in milliseconds. */
const slackMs = 12_000
/** A page comes to rest: a dialog has taken the focus, a map has come. */
const settleMs = 1500

export class Soak {
  readonly recoveries: Recovery[] = []
  readonly resets: Reset[] = []
  readonly complaints: Complaint[] = []
  readonly crowd: Crowd
  private readonly stage: Stage
  private readonly keeper: Keeper
  private readonly times: Times
  private readonly begun: number
  private planted: Fault | null = null
  private fresh: { attract: PageState | null; visit: PageState | null } = { attract: null, visit: null }
  private isFirstTouch = true
  private isEnded = false

  constructor(stage: Stage, keeper: Keeper, times: Times, begun: number) {
    this.stage = stage
    this.keeper = keeper
    this.times = times
    this.begun = begun
    this.crowd = new Crowd(stage)
  }

  hear(kind: Complaint['kind'], text: string): void {
    this.complaints.push({ at: this.now(), kind, text, isPlanted: this.isPlanted(kind, text) })
  }

  /** What goes wrong while something is broken on purpose belongs to it, but not what the program throws. */
  private isPlanted(kind: Complaint['kind'], text: string): boolean {
    switch (kind) {
      case 'page error':
        return text.includes(plantedWord)
      case 'crash':
        return this.planted === 'renderer killed'
      case 'no sign of life':
        return this.planted === 'renderer killed' || this.planted === 'blocked main thread'
      case 'console error':
      case 'request failed':
        return this.planted !== null || text.includes(plantedWord)
      case 'left the atlas':
      case 'not restored':
        return false
    }
  }

  async run(seed: number, minutes: number): Promise<void> {
    await this.until('attract', 30_000)
    await pause(settleMs)
    this.fresh.attract = await this.state()
    for (const deed of planOf(seed)) {
      if (this.isEnded || performance.now() - this.begun > minutes * 60_000) return
      // The page may go at any moment; the keeper brings another.
      await this.do(deed).catch(() => {
        this.crowd.count('a page', false)
        return pause(500)
      })
      if (this.keeper.takeReset()) await this.compareReset()
    }
  }

  /** After the deed that is being done. */
  end(): void {
    this.isEnded = true
  }

  private async do(deed: Deed): Promise<void> {
    switch (deed.kind) {
      case 'wake':
        return this.wake()
      case 'rest':
        return pause(deed.seconds * 1000)
      case 'fault':
        return this.break(deed.fault)
      case 'answer':
        return this.letAsk(true)
      case 'leave':
        return this.letAsk(false)
      case 'begin anew': {
        const isThere = await this.crowd.touchOne('.kiosk-again', 0)
        this.crowd.count('begin anew', isThere)
        if (isThere) await this.seeReset(slackMs)
        return
      }
      default:
        return this.crowd.act(deed)
    }
  }

  /** The first touch after a reset shows what every visitor starts from. */
  private async wake(): Promise<void> {
    if (this.keeper.last?.phase !== 'attract') return
    await touch(this.stage.screen.session, { x: 540, y: 30 })
    const isAwake = await this.until('visit', slackMs)
    this.crowd.count('wake', isAwake)
    if (!isAwake || !this.isFirstTouch) return
    this.isFirstTouch = false
    await pause(settleMs)
    const state = await this.state()
    if (this.fresh.visit === null) this.fresh.visit = state
    else if (state !== null)
      this.addReset(differencesOf(this.fresh.visit, state).map((text) => `after the first touch: ${text}`))
  }

  private async break(fault: Fault): Promise<void> {
    this.planted = fault
    const at = this.now()
    const recovery = await plant(fault, this.stage, this.crowd)
    this.crowd.count(fault, recovery !== null)
    if (recovery !== null) this.recoveries.push({ ...recovery, at })
    await pause(500)
    this.planted = null
  }

  private async letAsk(isAnswered: boolean): Promise<void> {
    const before = await this.state()
    const isAsked = await this.until('asking', this.times.idleSeconds * 1000 + slackMs)
    this.crowd.count('being asked', isAsked)
    if (!isAsked) return
    if (!isAnswered) {
      this.crowd.count('leave', await this.seeReset(this.times.countdownSeconds * 1000 + slackMs))
      return
    }
    await pause(settleMs)
    const isTouched = await this.crowd.touchOne('.kiosk-stay', 0)
    this.crowd.count('answer', isTouched)
    if (!isTouched || !(await this.until('visit', slackMs))) return
    const after = await this.state()
    if (before === null || after === null) return
    for (const text of differencesOf(before, after)) this.hear('not restored', text)
  }

  /** The keeper looks less often. */
  private async seeReset(ms: number): Promise<boolean> {
    return (await this.until('attract', ms)) && until(3000, () => this.keeper.last?.phase === 'attract')
  }

  private async compareReset(): Promise<void> {
    if (!(await this.until('attract', slackMs))) return
    await pause(settleMs)
    const state = await this.state()
    this.isFirstTouch = true
    if (this.fresh.attract === null || state === null || this.keeper.last?.phase !== 'attract') return
    this.resets.push({ at: this.now(), differences: differencesOf(this.fresh.attract, state) })
  }

  /** Belongs to the reset before it. */
  private addReset(differences: readonly string[]): void {
    const last = this.resets.pop()
    if (last !== undefined) this.resets.push({ ...last, differences: [...last.differences, ...differences] })
  }

  private until(phase: Phase, ms: number): Promise<boolean> {
    return until(ms, async () => (await this.stage.look())?.phase === phase, 250)
  }

  private async state(): Promise<PageState | null> {
    return within(3000, this.stage.screen.page.evaluate(readState))
  }

  private now(): number {
    return Math.round((performance.now() - this.begun) / 100) / 10
  }
}
