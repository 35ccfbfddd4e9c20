/** Fingers on a screen, as the browser gets them from a touch panel. */
import type { CDPSession } from 'playwright-core'
import type { Spot } from './plan.ts'
import { pause, screen, within } from './stage.ts'

type Finger = { readonly id: number; readonly x: number; readonly y: number }

const stepMs = 30
const patienceMs = 8000

export const onScreen = ({ x, y }: Spot): Spot => ({ x: x * screen.width, y: y * screen.height })

async function fingers(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: Finger[],
): Promise<void> {
  await within(patienceMs, session.send('Input.dispatchTouchEvent', { type, touchPoints }))
}

const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** @param at  in CSS pixels, as everywhere in this file */
export async function touch(session: CDPSession, at: Spot): Promise<void> {
  await fingers(session, 'touchStart', [{ id: 0, ...at }])
  await pause(2 * stepMs)
  await fingers(session, 'touchEnd', [])
}

export async function swipe(session: CDPSession, from: Spot, to: Spot): Promise<void> {
  await move(session, 10, (share) => [{ id: 0, ...between(from, to, share) }])
}

/** Two fingers on a level line, `from` and `to` away from the middle. */
export async function pinch(session: CDPSession, at: Spot, from: number, to: number): Promise<void> {
  await move(session, 10, (share) => {
    const reach = from + (to - from) * share
    return [
      { id: 0, x: at.x - reach, y: at.y },
      { id: 1, x: at.x + reach, y: at.y },
    ]
  })
}

/** In the middle of one person's drag another touches somewhere else, and lifts the finger again. */
export async function twoPeople(session: CDPSession, from: Spot, to: Spot, other: Spot): Promise<void> {
  await move(session, 12, (share) => {
    const first = { id: 0, ...between(from, to, share) }
    return share > 0.4 && share < 0.7 ? [first, { id: 1, ...other }] : [first]
  })
}

/** From the first step to the last; fingers that join or leave on the way begin and end there. */
async function move(
  session: CDPSession,
  steps: number,
  where: (share: number) => readonly Finger[],
): Promise<void> {
  let down = 0
  for (let step = 0; step <= steps; step++) {
    const points = where(step / steps).map(({ id, x, y }) => ({ id, ...inside({ x, y }) }))
    if (points.length > down) await fingers(session, 'touchStart', points)
    else if (points.length < down) await fingers(session, 'touchEnd', points)
    else await fingers(session, 'touchMove', points)
    down = points.length
    await pause(stepMs)
  }
  await fingers(session, 'touchEnd', [])
}

const inside = ({ x, y }: Spot): Spot => ({
  x: Math.min(screen.width - 1, Math.max(0, x)),
  y: Math.min(screen.height - 1, Math.max(0, y)),
})
