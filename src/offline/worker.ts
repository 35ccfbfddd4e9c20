/** The service worker of the atlas: sw.js. Which events there are, and who does the work. */
import { pathBelow } from '../core/release/address.ts'
import { type Wish, wishes } from '../core/release/messages.ts'
import { activated, reportedLive } from '../core/release/standing.ts'
import { answer } from './answer.ts'
import { change, forgetStanding, standingNow } from './memory.ts'
import { openPages, ownRelease, scope, type TellingEvent, worker } from './scope.ts'
import { keepEssential, keepEverything, keepOwn, makeRoom, mend, stopKeeping, tell, tidy } from './upkeep.ts'

// Beside the release that answers until this one is whole; where it does not get whole, nothing has changed.
worker.addEventListener('install', (event) => event.waitUntil(keepOwn()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))

worker.addEventListener('fetch', (event) => {
  const path = pathBelow(scope, event.request.url)
  if (event.request.method !== 'GET' || path === null) return
  const missing = (): void => event.waitUntil(mend())
  // Storage that cannot be read must not stand between a page and the network.
  event.respondWith(answer(event, path, missing).catch(() => fetch(event.request)))
})

worker.addEventListener('message', (event) => {
  const wish = wishIn(event.data)
  if (wish !== null) event.waitUntil(fulfil(wish, event))
})

/** Beside the release that answers until this one is whole; where it does not get whole, nothing has changed. */
async function activate(): Promise<void> {
  // The worker before this one has gone on writing.
  forgetStanding()
  const clients = (await openPages()).map(({ id }) => id)
  const isFirst = (await standingNow()).serving === null
  const standing = await change((now) => activated(now, ownRelease.id, clients))
  await makeRoom(standing)
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
