/** Answers requests of pages: from the release the page belongs to, else from the network, else with what can stand in. */
import { isLiving, isOfRelease, standInFor } from '../core/release/address.ts'
import { archive, type Marker, type Release } from '../core/release/release.ts'
import { cameOtherwise, navigated, releaseFor, type Standing } from '../core/release/standing.ts'
import { digest } from './fill.ts'
import { change, standingNow } from './memory.ts'
import { partFromNetwork, partOf } from './ranges.ts'
import { type FetchEvent, openPages, scope } from './scope.ts'
import { keep, kept, markerOf, standingName } from './shelf.ts'

/** How long a page may be under way before something else is shown, in milliseconds. */
const pagePatienceMs = 8000
/** The same for what is only better when it is new. */
const livingPatienceMs = 3000

/** @param missing  called when the release lacks a file it should have */
export async function answer(event: FetchEvent, path: string, missing: () => void): Promise<Response> {
  const { request } = event
  if (isLiving(path)) return livingAnswer(event, path)
  const standing = await standingNow()
  if (request.mode !== 'navigate' && standing.strangers.includes(event.clientId)) return fetch(request)
  const found = await whoAnswers(event, path, standing)
  if (found === null) {
    missing()
    return fetch(request)
  }
  const { release, set } = found
  if (!isOfRelease(release, path, request.url)) return fetch(request)
  if (request.headers.has('range')) {
    const part = await partOf(release.id, path, request)
    if (part !== null) return part
    const whole = release.files.find((file) => file.path === path && file.of === undefined)
    return path === archive.path && whole !== undefined
      ? partFromNetwork(request, whole.bytes)
      : fetch(request)
  }
  const file = await kept(release.id, path)
  if (file !== undefined) return file
  const expected = release.files.find((candidate) => candidate.path === path)
  if (expected !== undefined && (set === 'complete' || expected.isEssential === true)) missing()
  return request.mode === 'navigate' ? pageFromNetwork(event, path, found) : fetch(request)
}

/** The release, given up where its last pages have not come to life. */
async function whoAnswers(event: FetchEvent, path: string, standing: Standing): Promise<Marker | null> {
  const isNavigation = event.request.mode === 'navigate'
  const isPage = isNavigation && (path === '' || path.endsWith('/'))
  const id = releaseFor(standing, isNavigation ? '' : event.clientId)
  const found = id === null ? null : await markerOf(id)
  if (!isPage || found === null || (await kept(found.release.id, path)) === undefined) return found
  const open = standing.isProven ? [] : (await openPages()).map((client) => client.id)
  const { serving } = await change((now) =>
    navigated(now, event.resultingClientId, Date.now(), new Set(open)),
  )
  return serving === found.release.id ? found : serving === null ? null : markerOf(serving)
}

async function pageFromNetwork(event: FetchEvent, path: string, { release, set }: Marker): Promise<Response> {
  const { request } = event
  const came = await withPatience(pageOf(request, release), pagePatienceMs).catch(() => null)
  if (came !== null && came.response.status < 500) {
    // Only what is really shown counts: a page that comes too late stays unseen.
    if (came.isOther) await change((standing) => cameOtherwise(standing, event.resultingClientId))
    return came.response
  }
  const standIn = standInFor(release, path, set === 'complete')
  if (standIn?.kind === 'redirect')
    return Response.redirect(scope + standIn.path + new URL(request.url).search, 308)
  const page = standIn === null ? undefined : await kept(release.id, standIn.path)
  if (page !== undefined && standIn !== null)
    return new Response(page.body, { status: standIn.status, headers: page.headers })
  return came?.response ?? Response.error()
}

type Came = {
  readonly response: Response
  /** Of another release: nothing it asks for may come from this one. */
  readonly isOther: boolean
}

/** The page from the network; pages that say what is wrong are of a release as well. */
async function pageOf(request: Request, release: Release): Promise<Came> {
  const response = await fetch(request)
  const { headers, status, statusText } = response
  if (headers.get('content-type')?.startsWith('text/html') !== true) return { response, isOther: false }
  const body = await response.arrayBuffer()
  const hash = await digest(body)
  return {
    response: new Response(body, { headers, status, statusText }),
    isOther: release.files.every((file) => file.hash !== hash),
  }
}

/** From the network where it answers soon, else as it was the last time. */
async function livingAnswer(event: FetchEvent, path: string): Promise<Response> {
  const asked = fetch(event.request)
  event.waitUntil(keepAnswer(path, asked).catch(() => undefined))
  const response = await withPatience(asked, livingPatienceMs).catch(() => null)
  if (response !== null && response.status < 500) return response
  return (await kept(standingName, path)) ?? response ?? asked
}

async function keepAnswer(path: string, asked: Promise<Response>): Promise<void> {
  const copy = (await asked).clone()
  if (copy.ok) await keep(standingName, path, copy)
}

const withPatience = <Result>(work: Promise<Result>, ms: number): Promise<Result> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new DOMException('', 'TimeoutError')), ms)),
  ])
