/** What the worker does for its release besides answering: keeping more or less of it, mending it, telling pages about it. */
import type { Failure, WorkerStatus } from '../core/release/messages.ts'
import { superfluous } from '../core/release/plan.ts'
import { bytesOf, filesOf, type ReleaseSet } from '../core/release/release.ts'
import { activated, keptReleases, type Standing, tidied } from '../core/release/standing.ts'
import { fill, reasonFor } from './fill.ts'
import { change, standingNow } from './memory.ts'
import { type Client, openPages, ownRelease, worker } from './scope.ts'
import { dropKeys, dropOthers, dropRelease, keysOf, mark, markerOf } from './shelf.ts'

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
    await tellPages()
  }
}

export const stopKeeping = (): void => underWay?.calledOff.abort()

/** Takes everything away that was only kept because somebody had asked for it. */
export async function keepEssential(): Promise<void> {
  const standing = await change((now) => ({ ...now, wantsComplete: false }))
  const found = standing.serving === null ? null : await markerOf(standing.serving)
  if (found === null) return
  const { release } = found
  // Where there is no room, there is none for the marker either until something has gone.
  await dropKeys(release.id, superfluous(release, 'essential', await keysOf(release.id)))
  await mark({ release, set: 'essential', at: Date.now() })
  // Of the archive only the whole may have been kept.
  await fill(release, 'essential', new AbortController().signal).catch(() => undefined)
}

/**
 * Brings the set of the worker's own release. Where everything is wished for and there is no room, only what is
 * essential: rather that than never a new release.
 * @throws whatever `fill` throws
 */
export async function keepOwn(): Promise<void> {
  const { wantsComplete } = await standingNow()
  try {
    await fillOwn(wantsComplete ? 'complete' : 'essential')
  } catch (error) {
    if (!wantsComplete || reasonFor(error) !== 'quota') throw error
    await fillOwn('essential')
    await mark({ release: ownRelease, set: 'essential', at: Date.now(), hadNoRoom: true })
  }
}

/** Where there is no room, what has come of it makes way. */
async function fillOwn(set: ReleaseSet): Promise<void> {
  try {
    await fill(ownRelease, set, new AbortController().signal)
  } catch (error) {
    const isNeeded = keptReleases(await standingNow()).includes(ownRelease.id)
    if (reasonFor(error) === 'quota' && !isNeeded) await dropRelease(ownRelease.id)
    throw error
  }
}

/** Nobody is helped by trying at every request. */
const mendPauseMs = 60_000
let mendableAt = 0

/** The browser has cleared something away: it is fetched again. */
export async function mend(): Promise<void> {
  const { serving, bad } = await standingNow()
  const isOwn = serving === ownRelease.id || (serving === null && !bad.includes(ownRelease.id))
  if (Date.now() < mendableAt || !isOwn) return
  mendableAt = Infinity
  try {
    await keepOwn()
    // Written even where nothing changes: what was written may have been cleared away as well.
    await change((now) => ({ ...activated(now, ownRelease.id, []) }))
  } catch {
    // No line or no room: the network answers until the next attempt.
  } finally {
    mendableAt = Date.now() + mendPauseMs
  }
}

/** The release before goes once nobody needs it. */
export async function tidy(): Promise<void> {
  const open = new Set((await openPages()).map(({ id }) => id))
  await makeRoom(await change((now) => tidied(now, open)))
}

/** Deletes releases that are not needed any more: an old one, or one that did not come to life. */
export async function makeRoom(standing: Standing): Promise<void> {
  const { installing, waiting } = worker.registration
  // What is not needed yet looks the same.
  if (installing !== null || waiting !== null) return
  const own = standing.bad.includes(ownRelease.id) ? [] : [ownRelease.id]
  await dropOthers([...keptReleases(standing), ...own])
}

/** What all pages are told alike. */
async function statusNow(): Promise<Omit<WorkerStatus, 'isGuest'>> {
  const { serving } = await standingNow()
  const found = serving === null ? null : await markerOf(serving)
  return {
    say: 'status',
    serving,
    kept: found?.set ?? null,
    keptAt: found?.at ?? null,
    completeBytes: bytesOf(filesOf(found?.release ?? ownRelease, 'complete')),
    doneBytes: underWay?.done ?? null,
    failure: failure ?? (found?.hadNoRoom === true ? 'quota' : null),
  }
}

export async function tell(...clients: readonly Client[]): Promise<void> {
  const status = await statusNow()
  const { guests } = await standingNow()
  for (const client of clients) client.postMessage({ ...status, isGuest: guests.includes(client.id) })
}

async function tellPages(): Promise<void> {
  toldAt = Date.now()
  await tell(...(await openPages()))
}
