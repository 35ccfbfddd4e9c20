/** What a technician wants to know of the machine. Asked for anew each time; nothing of it is kept or sent. */
import type { Health } from '../../../core/kiosk/health.ts'
import { fetchHealth } from '../healing/health.ts'

export type Machine = {
  /** Of the release the server has; null where it does not answer. */
  readonly health: Health | null
  readonly caches: readonly string[]
  /** Bytes; null where the browser does not say. */
  readonly used: number | null
  readonly granted: number | null
  /** Whether the page came through a service worker. */
  readonly isServedOffline: boolean
  readonly renderer: string | null
  readonly contexts: number
}

export async function lookAtMachine(): Promise<Machine> {
  const [health, names, storage] = await Promise.all([fetchHealth(), cacheNames(), storageEstimate()])
  const { renderer, contexts } = graphics()
  return {
    health,
    caches: names,
    used: storage.usage ?? null,
    granted: storage.quota ?? null,
    // Browsers leave it out where the address is no secure one.
    isServedOffline: 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
    renderer,
    contexts,
  }
}

async function cacheNames(): Promise<readonly string[]> {
  try {
    return 'caches' in window ? await caches.keys() : []
  } catch {
    return []
  }
}

async function storageEstimate(): Promise<StorageEstimate> {
  try {
    return 'storage' in navigator ? await navigator.storage.estimate() : {}
  } catch {
    return {}
  }
}

function graphics(): Pick<Machine, 'renderer' | 'contexts'> {
  // Any other canvas might get a context by being asked for it.
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>('canvas.maplibregl-canvas')]
  const live = canvases
    .map((canvas) => canvas.getContext('webgl2'))
    .filter((context) => context !== null && !context.isContextLost())
  // Some browsers name the graphics card only here.
  const unmasked = live[0]?.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL
  const renderer: unknown = live[0]?.getParameter(unmasked ?? live[0].RENDERER)
  return { renderer: typeof renderer === 'string' ? renderer : null, contexts: live.length }
}
