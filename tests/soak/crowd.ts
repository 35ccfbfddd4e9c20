/** Does what the plan says to the kiosk that is there, with the controls that can be found at that moment. */
import { type Control, controlsOn } from './pageProbe.ts'
import type { Deed, Spot } from './plan.ts'
import { pause, screen, type Stage, until, within } from './stage.ts'
import { onScreen, pinch, swipe, touch, twoPeople } from './touch.ts'

type TouchDeed = Exclude<Deed, { kind: 'wake' | 'rest' | 'answer' | 'leave' | 'begin anew' | 'fault' }>

const everything = 'a[href], button:not([disabled]), input, select, summary, [role="slider"], [role="tab"]'
const endings = '.kiosk-again, .kiosk-leave'

/** What each deed looks for. */
const selectors = {
  control: `:is(${everything}):not(${endings})`,
  place: 'a[data-city], a[href*="/city/"]',
  goal: 'a[href*="/goals/"], [data-goal]',
  language: '.kiosk-languages button, button[lang], a[hreflang]',
  'text size': '.kiosk-named, [data-tool="display"]',
} as const

const leaveHandMs = 350

export class Crowd {
  readonly deeds: Record<string, number> = {}
  readonly missing: Record<string, number> = {}
  private readonly stage: Stage

  constructor(stage: Stage) {
    this.stage = stage
  }

  count(kind: string, isThere: boolean): void {
    const counts = isThere ? this.deeds : this.missing
    counts[kind] = (counts[kind] ?? 0) + 1
  }

  async find(selector: string): Promise<readonly Control[]> {
    return (await within(3000, this.stage.screen.page.evaluate(controlsOn, selector))) ?? []
  }

  /** @returns whether something was there to be touched */
  async touchOne(selector: string, pick: number): Promise<boolean> {
    const found = await this.find(selector)
    const chosen = found[Math.floor(pick * found.length)]
    if (chosen === undefined) return false
    await touch(this.stage.screen.session, chosen)
    return true
  }

  async act(deed: TouchDeed): Promise<void> {
    this.count(deed.kind, await this.tryTo(deed))
    await pause(leaveHandMs)
  }

  private async tryTo(deed: TouchDeed): Promise<boolean> {
    const { session } = this.stage.screen
    switch (deed.kind) {
      case 'touch':
        await touch(session, onScreen(deed.at))
        return true
      case 'swipe':
        await swipe(session, onScreen(deed.from), onScreen(deed.to))
        return true
      case 'pinch':
        await pinch(session, onScreen(deed.at), deed.from * screen.width, deed.to * screen.width)
        return true
      case 'two people':
        await twoPeople(session, onScreen(deed.from), onScreen(deed.to), onScreen(deed.other))
        return true
      case 'search':
        return this.search(deed.text)
      case 'year':
        return this.moveYear(deed.at)
      case 'text size':
        return this.changeText(deed.pick)
      case 'control':
      case 'place':
      case 'goal':
      case 'language':
        return this.touchOne(selectors[deed.kind], deed.pick)
    }
  }

  /** On the keys of the screen where there are some; a board that is plugged in types the rest. */
  private async search(text: string): Promise<boolean> {
    if (!(await this.touchOne('[role="search"] input, input[type="search"]', 0))) return false
    await pause(leaveHandMs)
    for (const letter of text)
      if (!(await this.touchOne(`[data-skbtn="${letter}"]`, 0)))
        await within(3000, this.stage.screen.session.send('Input.insertText', { text: letter }))
    return true
  }

  private async moveYear(at: Spot): Promise<boolean> {
    const range = 'input[type="range"]'
    if ((await this.find(range)).length === 0) {
      const ways = await this.find(everything)
      const way = ways.find(({ name }) => /^(Zeit|Time)/.test(name))
      if (way === undefined) return false
      await touch(this.stage.screen.session, way)
      await until(3000, async () => (await this.find(range)).length > 0)
    }
    const [slider] = await this.find(range)
    if (slider === undefined) return false
    await touch(this.stage.screen.session, { x: slider.x + (at.x - 0.5) * slider.width, y: slider.y })
    return true
  }

  private async changeText(pick: number): Promise<boolean> {
    if (!(await this.touchOne(selectors['text size'], pick))) return false
    await pause(2 * leaveHandMs)
    return this.touchOne('dialog button', pick)
  }
}
