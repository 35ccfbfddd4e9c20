/** Breaks a kiosk on purpose, and waits until it works again. */
import type { Crowd } from './crowd.ts'
import type { Fault } from './plan.ts'
import type { Recovery } from './record.ts'
import { pause, type Stage, until, within } from './stage.ts'
import { touch } from './touch.ts'

/** Part of every error that is made here. */
export const plantedWord = 'planted by the soak'

/** How long a fault is waited for at most, in milliseconds. */
const patienceMs = 45_000
/** What is to be broken has so long to be there: a page that was just opened has neither map nor worker. */
const appearMs = 20_000
const blockedMs = 6000
const hourMs = 3_600_000

/** @returns false where there is nothing to break; a promise that is kept when the fault itself is over */
type Plant = (stage: Stage, crowd: Crowd) => Promise<boolean>

const plants: Readonly<Record<Fault, Plant>> = {
  'context loss': ({ screen }) =>
    until(appearMs, async () => (await within(3000, screen.page.evaluate(loseContext))) === true),
  'network flapping': async (stage, crowd) => {
    for (let time = 0; time < 3; time++) {
      await stage.setOffline(true)
      await crowd.touchOne('a[data-city], button', 0.5)
      await pause(1500)
      await stage.setOffline(false)
      await pause(700)
    }
    return true
  },
  'service worker killed': async (stage) => {
    if (!(await until(appearMs, async () => (await stage.look())?.hasWorker === true))) return false
    await within(3000, stage.screen.session.send('ServiceWorker.enable'))
    await within(3000, stage.screen.session.send('ServiceWorker.stopAllWorkers'))
    return true
  },
  'clock jump': async ({ screen }) => {
    for (const hours of [-30, 30, 0])
      await within(
        2000,
        screen.page.evaluate((ms) => window.soak?.shiftClock(ms), hours * hourMs),
      ).then(() => pause(1200))
    return true
  },
  'blocked main thread': async ({ screen }) => {
    void within(blockedMs + 5000, screen.page.evaluate(standStill, blockedMs))
    await pause(200)
    return true
  },
  'unhandled rejection': async ({ screen }) => {
    await within(3000, screen.page.evaluate(rejectOften, plantedWord))
    return true
  },
  'renderer killed': async ({ screen }) => {
    void within(2000, screen.session.send('Page.crash'))
    await pause(200)
    return true
  },
}

/** Those that last for some time, or are waited for, are done when the kiosk can first be expected to work. */
const countsFromItsEnd: readonly Fault[] = [
  'network flapping',
  'clock jump',
  'context loss',
  'service worker killed',
]

/** What has to work again besides the answer to a touch. */
const mended: Partial<Record<Fault, (stage: Stage) => Promise<boolean>>> = {
  'service worker killed': async ({ screen }) =>
    (await within(8000, screen.page.evaluate(isServed))) === true,
}

/** @returns null where nothing could be broken */
export async function plant(fault: Fault, stage: Stage, crowd: Crowd): Promise<Omit<Recovery, 'at'> | null> {
  const begun = performance.now()
  if (!(await plants[fault](stage, crowd))) return null
  const from = countsFromItsEnd.includes(fault) ? performance.now() : begun
  const isWell = async (): Promise<boolean> =>
    (await (mended[fault]?.(stage) ?? true)) && (await answers(stage))
  const passed = (): number => (performance.now() - from) / 1000
  const seconds = (await until(patienceMs, isWell)) ? passed() : null
  if (fault !== 'context loss') return { fault, seconds }
  const hasMap = await until(patienceMs, async () => (await stage.look())?.showsGl === true)
  return { fault, seconds, mapSeconds: hasMap ? passed() : null }
}

/** A visitor would say that it works: one of its screens is there, and a touch arrives in the page. */
async function answers(stage: Stage): Promise<boolean> {
  const before = await stage.look()
  if (before === null || before.phase === 'unknown' || before.phase === 'reset') return false
  try {
    // A page that is being exchanged never tells that it was touched.
    await within(1500, touch(stage.screen.session, { x: 540, y: 30 }))
  } catch {
    return false
  }
  const after = await stage.look()
  return after !== null && after.document === before.document && after.touches > before.touches
}

async function isServed(): Promise<boolean> {
  return (await fetch(location.href)).ok
}

function loseContext(): boolean {
  const context = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')?.getContext('webgl2')
  const loss = context?.getExtension('WEBGL_lose_context') ?? null
  loss?.loseContext()
  return loss !== null
}

function standStill(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end) Math.random()
}

/** More than any program would go on after. */
function rejectOften(word: string): void {
  for (let time = 0; time < 8; time++) setTimeout(() => void Promise.reject(new Error(word)), time * 100)
}
