/** The surroundings of the service worker, as far as it uses them: caches, pages, and a server. For Node's environment. */
import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { Release, ReleaseFile } from '../../src/core/release/release.ts'

export const scope = 'https://atlas.example/'
const cacheOf = (id: string): string => `atlas:/:${id}`

export const hashOf = (body: string): string => createHash('sha256').update(body).digest('base64url')

/** A release with these bodies; all of them are essential, but for what is below `more/`. */
export const releaseOf = (id: string, bodies: Readonly<Record<string, string>>): Release => ({
  id,
  dataVersion: 'v',
  files: Object.entries(bodies).map(([path, body]): ReleaseFile => ({
    path,
    hash: hashOf(body),
    bytes: body.length,
    ...(!path.startsWith('more/') && { isEssential: true }),
  })),
})

/** Caches of a browser that has room for so many characters. */
function someCaches() {
  const stores = new Map<string, Map<string, string>>()
  const limits = { room: Infinity }
  // Markers and the standing take no room, for the sake of simple numbers.
  const taken = (): number =>
    [...stores.values()]
      .flatMap((store) => [...store])
      .reduce((sum, [address, body]) => sum + (address.includes('?') ? 0 : body.length), 0)
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>()
    stores.set(name, store)
    return Promise.resolve({
      put: async (address: string, response: Response) => {
        const body = await response.text()
        if (!address.includes('?') && taken() + body.length > limits.room)
          throw new DOMException('', 'QuotaExceededError')
        const there = stores.get(name) ?? new Map<string, string>()
        stores.set(name, there.set(address, body))
      },
      delete: (address: string) => Promise.resolve(store.delete(address)),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
    })
  }
  return {
    stores,
    limits,
    open,
    match: (address: string, { cacheName }: { readonly cacheName: string }) => {
      const body = stores.get(cacheName)?.get(address)
      return Promise.resolve(body === undefined ? undefined : new Response(body))
    },
    has: (name: string) => Promise.resolve(stores.has(name)),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
  }
}

type Waiting = { readonly waitUntil: (work: Promise<unknown>) => void }

/** Installs the surroundings; `start` runs a worker that was built with the release, forgetting an earlier one. */
export function workerScope() {
  const caches = someCaches()
  const listeners = new Map<string, (event: Record<string, unknown> & Waiting) => void>()
  const pages: { readonly id: string; readonly postMessage: (message: unknown) => void }[] = []
  const heard: unknown[] = []
  const registration: { scope: string; installing: unknown; waiting: unknown } = {
    scope,
    installing: null,
    waiting: null,
  }
  const server = vi.fn<(path: string) => Response | Promise<Response>>(() => Promise.reject(new TypeError()))
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('fetch', async (asked: string | Request) => {
    const url = typeof asked === 'string' ? asked : asked.url
    return server(url.slice(scope.length))
  })
  vi.stubGlobal('self', {
    registration,
    clients: { matchAll: () => Promise.resolve(pages), claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (name: string, listener: (event: Record<string, unknown> & Waiting) => void) =>
      listeners.set(name, listener),
  })
  /** Resolves when everything the event has begun is over. */
  const dispatch = async (
    name: string,
    fields: Record<string, unknown> = {},
    answered: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> => {
    const works: Promise<unknown>[] = []
    listeners.get(name)?.({ ...fields, waitUntil: (work) => works.push(work) })
    await answered()
    for (const work of works) await work
  }
  return {
    caches,
    heard,
    pages,
    registration,
    server,
    /** What is kept of a release: addresses below the scope. */
    keptOf: (id: string): readonly string[] =>
      [...(caches.stores.get(cacheOf(id))?.keys() ?? [])].map((url) => url.slice(scope.length)),
    written: (id: string, key: string): unknown =>
      JSON.parse(caches.stores.get(cacheOf(id))?.get(scope + key) ?? 'null'),
    write: (id: string, key: string, body: string) => {
      const store = caches.stores.get(cacheOf(id)) ?? new Map<string, string>()
      caches.stores.set(cacheOf(id), store.set(scope + key, body))
    },
    serve: (bodies: Readonly<Record<string, string>>) =>
      server.mockImplementation((path) => {
        const body = bodies[path]
        return body === undefined ? new Response('', { status: 404 }) : new Response(body)
      }),
    start: async (release: Release) => {
      vi.resetModules()
      vi.stubGlobal('__RELEASE__', release)
      await import('../../src/offline/worker.ts')
    },
    install: () => dispatch('install'),
    activate: () => dispatch('activate'),
    openPage: (id: string) => {
      pages.push({ id, postMessage: (message) => heard.push(message) })
    },
    wish: (data: string, id: string) =>
      dispatch('message', { data, source: pages.find((page) => page.id === id) ?? null }),
    /** The answer to a page that is opened, or to what an open one asks for. */
    ask: async (path: string, { client = '', opens = '' } = {}): Promise<Response> => {
      const request = new Request(scope + path)
      // Node makes no requests of this kind.
      if (opens !== '') Object.defineProperty(request, 'mode', { value: 'navigate' })
      let answer: Promise<Response> = Promise.reject(new Error('no answer'))
      answer.catch(() => undefined)
      const respondWith = (given: Promise<Response>): void => {
        answer = given
      }
      const fields = { request, clientId: client, resultingClientId: opens, respondWith }
      await dispatch('fetch', fields, () => answer)
      return answer
    },
  }
}
