/** Makes the cache of a release whole: copies what an earlier one has, fetches the rest, and checks every body. */
import { type Copy, type FillPlan, planFill } from '../core/release/plan.ts'
import type { Failure } from '../core/release/messages.ts'
import { keyOf, type Release, type ReleaseFile, type ReleaseSet } from '../core/release/release.ts'
import { scope } from './scope.ts'
import { everyKept, keep, kept, mark } from './shelf.ts'

export class FillError extends Error {
  readonly reason: Failure
  constructor(reason: Failure, file: string) {
    super(`${file}: ${reason}`)
    this.reason = reason
  }
}

export const reasonFor = (error: unknown): Failure => {
  if (error instanceof FillError) return error.reason
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'network'
}

type Progress = (doneBytes: number, bytes: number) => void

/** Files under way at the same time: enough for the line, few enough for the page that is being read. */
const lanes = 4
/** How often a set is gone through until nothing is missing. */
const mostTries = 3

/**
 * @throws FillError, or DOMException where there is no room or `signal` calls it off. What has been kept until then is
 * right and stays: the next attempt goes on from there. Only the marker makes it count.
 */
export async function fill(
  release: Release,
  set: ReleaseSet,
  signal: AbortSignal,
  tell: Progress = () => undefined,
): Promise<void> {
  for (let tries = 0; ; tries++) {
    const plan = planFill(release, set, await everyKept(release))
    if (plan.fetches.length + plan.copies.length === 0) break
    // Another worker may meanwhile have deleted what had no marker yet; it does so once.
    if (tries === mostTries) throw new FillError('network', release.id)
    await carryOut(plan, release, signal, tell)
  }
  await mark({ release, set, at: Date.now() })
}

async function carryOut(
  plan: FillPlan,
  release: Release,
  signal: AbortSignal,
  tell: Progress,
): Promise<void> {
  let done = plan.presentBytes
  const count = ({ bytes }: ReleaseFile): void => tell((done += bytes), plan.bytes)
  tell(done, plan.bytes)
  // First what may be copied from this very release afterwards.
  await inLanes(plan.fetches, async (file) => {
    await keep(release.id, keyOf(file), await fetched(file, signal))
    count(file)
  })
  await inLanes(plan.copies, async (copy) => {
    signal.throwIfAborted()
    await keep(release.id, keyOf(copy.file), (await copied(copy)) ?? (await fetched(copy.file, signal)))
    count(copy.file)
  })
}

/** Resolves or rejects when nothing is under way any more. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items]
  const lane = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item)
  }
  const stopping = async (): Promise<void> => {
    try {
      await lane()
    } finally {
      // Where one fails, the others do not begin anything new.
      rest.length = 0
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, stopping))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Null where it is not what it should be. */
async function copied({ file, from, key }: Copy): Promise<Response | null> {
  const found = await kept(from, key)
  return found === undefined ? null : verified(file, found)
}

/** Files whose name tells their contents come from the browser's own cache, where a visit has left them. */
async function fetched(file: ReleaseFile, signal: AbortSignal): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await ask(file, cache, signal).catch(() => ask(file, cache, signal))
    const right = response.ok ? await verified(file, response) : null
    if (right !== null) return right
  }
  throw new FillError('wrong', file.path)
}

const ask = (file: ReleaseFile, cache: RequestCache, signal: AbortSignal): Promise<Response> =>
  fetch(scope + file.path, {
    cache,
    signal,
    redirect: 'error',
    ...(file.of !== undefined && { headers: { range: `bytes=0-${file.bytes - 1}` } }),
  })

/** The same as a new answer, whole and with what the server says of it; null where a byte is wrong. */
async function verified(file: ReleaseFile, response: Response): Promise<Response | null> {
  const whole = await response.arrayBuffer()
  const body = file.of === undefined ? whole : whole.slice(0, file.bytes)
  if ((await digest(body)) !== file.hash) return null
  const headers = new Headers(response.headers)
  // The body has been unpacked, and is no part of anything.
  for (const name of ['content-encoding', 'content-range', 'vary']) headers.delete(name)
  headers.set('content-length', String(body.byteLength))
  return new Response(body, { headers })
}

/** SHA-256, base64url. */
export async function digest(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
