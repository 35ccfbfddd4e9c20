/** The page's end of the line to the service worker: registers it, looks for new releases, hears how far it is. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Wish, WorkerStatus } from '../../core/release/messages.ts'
import { lookForUpdate } from '../../state/newRelease.ts'

type Link = {
  /** Null until the worker has said something; it may also never do so. */
  readonly status: WorkerStatus | null
  /** Whether another release than the shown one is ready. */
  readonly hasUpdate: boolean
  /** Whether the browser has not taken the worker: storage may be forbidden, or full. */
  readonly isRefused: boolean
}

const store = createStore<Link>()(() => ({ status: null, hasUpdate: false, isRefused: !canWorkOffline() }))
export const useLink = <Fact>(select: (link: Link) => Fact): Fact => useStore(store, select)

/** Browsers without it, and addresses that are not secure, have none. */
function canWorkOffline(): boolean {
  return 'serviceWorker' in navigator
}

/** Seldom enough that nobody pays for it, in milliseconds. */
const updateEveryMs = 3_600_000
let lookedAt = performance.now()

/** Registers the worker and listens to it. Pages inside other ones do not: nobody has come to stay. */
export function startLink(isFramed: boolean): () => void {
  if (!canWorkOffline() || isFramed) return () => undefined
  const workers = navigator.serviceWorker
  const stopping = new AbortController()
  const { signal } = stopping
  let hadController = workers.controller !== null
  workers.addEventListener('message', ({ data }) => hear(data), { signal })
  workers.startMessages()
  workers.addEventListener(
    'controllerchange',
    () => {
      if (mayReload()) location.reload()
      // Another tab wanted the new release, or somebody has come meanwhile: this page goes on with the old one.
      else if (hadController) offerUpdate()
      hadController = true
      ask('status')
    },
    { signal },
  )
  document.addEventListener('visibilitychange', onSight, { signal })
  void register(signal)
  return () => {
    mayReload = never
    stopping.abort()
  }
}

async function register(signal: AbortSignal): Promise<void> {
  try {
    const address = `${import.meta.env.BASE_URL}sw.js`
    const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' })
    if (registration.waiting !== null) offerUpdate()
    registration.addEventListener('updatefound', () => watch(registration.installing), { signal })
    watch(registration.installing)
    await navigator.serviceWorker.ready
    ask('status')
  } catch {
    // Everything works over the network as before.
    store.setState({ isRefused: true })
  }
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) offerUpdate()
  })
}

const offerUpdate = (): void => store.setState({ hasUpdate: true })

function hear(data: unknown): void {
  const heard = WorkerStatus.safeParse(data)
  if (!heard.success) return
  store.setState({ status: heard.data })
}

/** Tells the worker what is wished for. */
export function ask(wish: Wish): void {
  if (!canWorkOffline()) return
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(wish))
}

function onSight(): void {
  const { hasUpdate, status } = store.getState()
  if (document.visibilityState === 'visible') {
    if (performance.now() - lookedAt < updateEveryMs) return
    lookedAt = performance.now()
    void lookForUpdate()
    return
  }
  // Nobody looks: a page of the release before may go.
  if (hasUpdate && status?.isGuest === true) location.reload()
}

/** Nobody has wished for it yet. */
const never = (): boolean => false
let mayReload = never

/**
 * Shows the new release: its worker takes over, then the page is loaded anew. The worker before ends first what it is
 * doing, however long that takes: a page loaded meanwhile would be the old one again.
 * @param isWanted  asked once more when it is time
 */
export async function applyUpdate(isWanted: () => boolean = () => true): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!isWanted()) return
  if (!registration?.waiting) return location.reload()
  mayReload = isWanted
  registration.waiting.postMessage('apply' satisfies Wish)
}

/** Everything, please; and the browser is asked not to clear it away when it needs room. */
export function keepForGood(): void {
  void navigator.storage.persist().catch(() => false)
  ask('keep')
}
