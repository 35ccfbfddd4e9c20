/** Each release in a cache of its own. A marker, written last, says that the set is whole and lists the release. */
import type { Kept } from '../core/release/plan.ts'
import { type Marker, readMarker, type Release } from '../core/release/release.ts'
import { scope } from './scope.ts'

/** Two atlases may share an origin. */
const prefix = `atlas:${new URL(scope).pathname}:`
const nameOf = (id: string): string => `${prefix}${id}`
const marker = '?release'

const addressOf = (key: string): string => scope + key

/** What is kept under a key; undefined also where the whole cache has been cleared away. */
export const kept = (id: string, key: string): Promise<Response | undefined> =>
  caches.match(addressOf(key), { cacheName: nameOf(id), ignoreVary: true })

export async function keep(id: string, key: string, response: Response): Promise<void> {
  const cache = await caches.open(nameOf(id))
  await cache.put(addressOf(key), response)
}

export async function dropKeys(id: string, keys: readonly string[]): Promise<void> {
  const cache = await caches.open(nameOf(id))
  await Promise.all(keys.map((key) => cache.delete(addressOf(key), { ignoreVary: true })))
}

export function dropRelease(id: string): Promise<boolean> {
  markers.delete(id)
  return caches.delete(nameOf(id))
}

/** Deletes every cache of a release that is not named. */
export async function dropOthers(ids: readonly string[]): Promise<void> {
  const others = (await releaseIds()).filter((id) => !ids.includes(id))
  await Promise.all(others.map(dropRelease))
}

const releaseIds = async (): Promise<readonly string[]> =>
  (await caches.keys())
    .filter((name) => name.startsWith(prefix) && name !== nameOf(standingName))
    .map((name) => name.slice(prefix.length))

export async function keysOf(id: string): Promise<readonly string[]> {
  if (!(await caches.has(nameOf(id)))) return []
  const requests = await (await caches.open(nameOf(id))).keys()
  return requests.map(({ url }) => url.slice(scope.length)).filter((key) => key !== marker)
}

/** Every request asks; the list is long. */
const markers = new Map<string, Marker>()

/** Null where the release is not there, or not whole. */
export async function markerOf(id: string): Promise<Marker | null> {
  const known = markers.get(id)
  if (known !== undefined) return known
  const found = await kept(id, marker)
  // What is no JSON is no marker.
  const read = found === undefined ? null : readMarker(await found.json().catch(() => null))
  if (read !== null) markers.set(id, read)
  return read
}

export async function mark(written: Marker): Promise<void> {
  await keep(written.release.id, marker, new Response(JSON.stringify(written)))
  markers.set(written.release.id, written)
}

/** Every whole release there is, and of the given one also what is there already. */
export async function everyKept(own: Release): Promise<readonly Kept[]> {
  const ids = (await releaseIds()).filter((id) => id !== own.id)
  const others = await Promise.all(
    ids.map(async (id) => {
      const found = await markerOf(id)
      return found === null ? [] : [{ release: found.release, keys: new Set(await keysOf(id)) }]
    }),
  )
  return [...others.flat(), { release: own, keys: new Set(await keysOf(own.id)) }]
}

/** What belongs to no release lies beside them. */
export const standingName = 'standing'
