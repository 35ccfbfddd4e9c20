/** The surroundings of a service worker, as far as it needs them: the library of types knows either pages or workers. */
import type { Release } from '../core/release/release.ts'

export type LastingEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void }

export type FetchEvent = LastingEvent & {
  readonly request: Request
  readonly clientId: string
  readonly resultingClientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}

export type Client = { readonly id: string; readonly postMessage: (message: unknown) => void }

export type TellingEvent = LastingEvent & { readonly data: unknown; readonly source: Client | null }

type Events = {
  readonly install: LastingEvent
  readonly activate: LastingEvent
  readonly fetch: FetchEvent
  readonly message: TellingEvent
}

type WorkerScope = {
  readonly registration: {
    readonly scope: string
    readonly installing: object | null
    readonly waiting: object | null
  }
  readonly clients: {
    readonly matchAll: (options: {
      readonly type?: 'window'
      readonly includeUncontrolled?: boolean
    }) => Promise<readonly Client[]>
    readonly claim: () => Promise<void>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void
}

declare const self: WorkerScope
declare const __RELEASE__: Release

export const worker: WorkerScope = self

/** Address of the folder the atlas lies in, with a slash at its end. */
export const { scope } = worker.registration

/** The release this worker was built with. */
export const ownRelease: Release = __RELEASE__

/** Ids of every page of the atlas that is open, controlled or not. */
export const openPages = async (): Promise<readonly Client[]> =>
  worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
