/** The service worker of the atlas: sw.js. Which events there are, and who does the work. */
import { pathBelow } from '../core/release/address.ts'
import { type Wish, wishes } from '../core/release/messages.ts'
import { activated, keptReleases, reportedLive } from '../core/release/standing.ts'
import { answer } from './answer.ts'
import { fill, reasonFor } from './fill.ts'
import { change, forgetStanding, standingNow } from './memory.ts'
import { openPages, ownRelease, scope, type TellingEvent, worker } from './scope.ts'
import { dropOthers, dropRelease } from './shelf.ts'
import { keepEssential, keepEverything, mend, stopKeeping, tell, tidy } from './upkeep.ts'

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))

worker.addEventListener('fetch', (event) => {
  const path = pathBelow(scope, event.request.url)
  if (event.request.method !== 'GET' || path === null) return
  event.respondWith(answer(event, path, () => event.waitUntil(mend())))
})

worker.addEventListener('message', (event) => {
  const wish = wishIn(event.data)
  if (wish !== null) event.waitUntil(fulfil(wish, event))
})

/** Beside the release that answers until this one is whole; where it does not get whole, nothing has changed. */
async function install(): Promise<void> {
  const { wantsComplete, serving, previous } = await standingNow()
  try {
    await fill(ownRelease, wantsComplete ? 'complete' : 'essential', new AbortController().signal)
  } catch (error) {
    const isNeeded = serving === ownRelease.id || previous === ownRelease.id
    if (reasonFor(error) === 'quota' && !isNeeded) await dropRelease(ownRelease.id)
    throw error
  }
}

async function activate(): Promise<void> {
  // The worker before this one has gone on writing.
  forgetStanding()
  const clients = (await openPages()).map(({ id }) => id)
  const isFirst = (await standingNow()).serving === null
  const standing = await change((now) => activated(now, ownRelease.id, clients))
  await dropOthers(keptReleases(standing))
  if (isFirst) await worker.clients.claim()
}

async function fulfil(wish: Wish, { source }: TellingEvent): Promise<void> {
  switch (wish) {
    case 'live':
      if (source !== null) await change((standing) => reportedLive(standing, source.id))
      return tidy()
    case 'status':
      break
    case 'keep':
      await keepEverything()
      break
    case 'stop':
      stopKeeping()
      break
    case 'remove':
      await keepEssential()
      break
    case 'apply':
      return worker.skipWaiting()
  }
  if (source !== null) await tell(source)
}

const wishIn = (data: unknown): Wish | null => wishes.find((wish) => wish === data) ?? null
