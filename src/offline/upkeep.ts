/** What the worker does for its release besides answering: keeping more or less of it, mending it, telling pages about it. */
import type { Failure, WorkerStatus } from '../core/release/messages.ts'
import { planFill, superfluous } from '../core/release/plan.ts'
import { bytesOf } from '../core/release/release.ts'
import { activated, tidied } from '../core/release/standing.ts'
import { fill, reasonFor } from './fill.ts'
import { change, standingNow } from './memory.ts'
import { type Client, openPages, ownRelease } from './scope.ts'
import { dropKeys, dropRelease, keysOf, mark, markerOf } from './shelf.ts'

let underWay: { readonly calledOff: AbortController; done: number } | null = null
let failure: Failure | null = null

const tellEveryMs = 200
let toldAt = 0

/** Keeps everything of the serving release, unless it does already or is about to. */
export async function keepEverything(): Promise<void> {
  const standing = await change((now) => ({ ...now, wantsComplete: true }))
  const found = standing.serving === null ? null : await markerOf(standing.serving)
  if (found === null || underWay !== null) return
  const calledOff = new AbortController()
  underWay = { calledOff, done: 0 }
  failure = null
  try {
    await fill(found.release, 'complete', calledOff.signal, (done) => {
      if (underWay !== null) underWay.done = done
      if (Date.now() - toldAt >= tellEveryMs) void tellPages()
    })
  } catch (error) {
    if (!calledOff.signal.aborted) failure = reasonFor(error)
    // Nobody waits for the rest any more, or there is no room for it.
    if (calledOff.signal.aborted || failure === 'quota') await keepEssential()
  } finally {
    underWay = null
  }
  await tellPages()
}

export const stopKeeping = (): void => underWay?.calledOff.abort()

/** Takes everything away that was only kept because somebody had asked for it. */
export async function keepEssential(): Promise<void> {
  const standing = await change((now) => ({ ...now, wantsComplete: false }))
  const found = standing.serving === null ? null : await markerOf(standing.serving)
  if (found === null) return
  const { release } = found
  await mark({ release, set: 'essential', at: Date.now() })
  await dropKeys(release.id, superfluous(release, 'essential', await keysOf(release.id)))
  // Of the archive only the whole may have been kept.
  await fill(release, 'essential', new AbortController().signal).catch(() => undefined)
}

let isMended = false

/** The browser has cleared something away: it is fetched again, once in the life of this worker. */
export async function mend(): Promise<void> {
  const { serving, bad, wantsComplete } = await standingNow()
  const isOwn = serving === ownRelease.id || (serving === null && !bad.includes(ownRelease.id))
  if (isMended || !isOwn) return
  isMended = true
  try {
    await fill(ownRelease, wantsComplete ? 'complete' : 'essential', new AbortController().signal)
    await change((now) => activated(now, ownRelease.id, []))
  } catch {
    // No line or no room: the network answers until the next worker tries again.
  }
}

/** The release before goes once nobody needs it. */
export async function tidy(): Promise<void> {
  const before = await standingNow()
  const open = new Set((await openPages()).map(({ id }) => id))
  const after = await change((now) => tidied(now, open))
  if (before.previous !== null && after.previous === null && before.previous !== after.serving)
    await dropRelease(before.previous)
}

async function statusFor(client: Client): Promise<WorkerStatus> {
  const { serving, guests } = await standingNow()
  const found = serving === null ? null : await markerOf(serving)
  const release = found?.release ?? ownRelease
  const plan = planFill(release, 'complete', [{ release, keys: new Set(await keysOf(release.id)) }])
  return {
    say: 'status',
    serving,
    kept: found?.set ?? null,
    keptAt: found?.at ?? null,
    completeBytes: plan.bytes,
    missingBytes: bytesOf(plan.fetches),
    doneBytes: underWay?.done ?? null,
    failure,
    isGuest: guests.includes(client.id),
  }
}

export async function tell(client: Client): Promise<void> {
  client.postMessage(await statusFor(client))
}

async function tellPages(): Promise<void> {
  toldAt = Date.now()
  await Promise.all((await openPages()).map(tell))
}
