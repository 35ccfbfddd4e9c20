/** What runs inside the page: counts what cannot be counted from outside, and tells in which state the kiosk is. */
import type { Phase } from './record.ts'

type Probe = {
  /** Contexts that are not lost. */
  readonly countContexts: () => number
  readonly countTouches: () => number
  /** The page's calendar clock goes on from `ms` later or earlier; what measures durations is left alone. */
  readonly shiftClock: (ms: number) => void
}

declare global {
  interface Window {
    soak?: Probe
  }
}

/** Runs before every page's own script. Holds nothing of the page alive. */
export function installProbe(): void {
  const contexts: WeakRef<WebGLRenderingContext | WebGL2RenderingContext>[] = []
  const known = new WeakSet<object>()
  // Bound to each canvas below; the prototype's own is wanted here.
  // oxlint-disable-next-line typescript/unbound-method
  const getContext = HTMLCanvasElement.prototype.getContext
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    writable: true,
    value(this: HTMLCanvasElement, ...given: Parameters<typeof getContext>) {
      const context = getContext.apply(this, given)
      const isGl = context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext
      if (isGl && !known.has(context)) {
        known.add(context)
        contexts.push(new WeakRef(context))
      }
      return context
    },
  })
  let touches = 0
  addEventListener('pointerdown', () => touches++, { capture: true, passive: true })
  let shift = 0
  const RealDate = Date
  class ShiftedDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(RealDate.now() + shift)
      else super(...(given as [number]))
    }
    static override now(): number {
      return RealDate.now() + shift
    }
  }
  // As the language has it, `Date()` without `new` answers with words.
  window.Date = new Proxy(ShiftedDate, {
    apply: () => new ShiftedDate().toString(),
  }) as unknown as DateConstructor
  window.soak = {
    countContexts: () => contexts.filter((held) => held.deref()?.isContextLost() === false).length,
    countTouches: () => touches,
    shiftClock: (ms) => {
      shift = ms
    },
  }
}

export type Look = {
  readonly phase: Phase
  /** When the document began: another number is another document. */
  readonly document: number
  readonly path: string
  readonly showsGl: boolean
  readonly map: string
  readonly contexts: number
  readonly touches: number
  readonly hasWorker: boolean
}

export function lookAround(): Look {
  const root = document.documentElement
  const isThere = (selector: string): boolean => document.querySelector(selector) !== null
  const isKiosk = root.dataset['situation'] === 'kiosk' && root.dataset['live'] !== undefined
  // The kiosk's own style sheet comes with its screen.
  const isReady = isKiosk && isThere('link[data-precedence="kiosk"]')
  let phase: Phase = 'visit'
  if (!isReady) phase = 'unknown'
  else if (isThere('.kiosk-cover')) phase = 'reset'
  else if (isThere('.kiosk-asking')) phase = 'asking'
  else if (isThere('.kiosk-touch, .kiosk-attract')) phase = 'attract'
  return {
    phase,
    document: performance.timeOrigin,
    path: location.pathname + location.search + location.hash,
    showsGl: root.dataset['map'] === 'gl' && isThere('canvas.maplibregl-canvas'),
    map: root.dataset['map'] ?? '',
    contexts: window.soak?.countContexts() ?? 0,
    touches: window.soak?.countTouches() ?? 0,
    hasWorker: 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
  }
}

export type Control = {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What matches and can be hit by a finger at this moment: on the screen, and not under something else. */
export function controlsOn(selector: string): readonly Control[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const box = element.getBoundingClientRect()
    const x = box.x + box.width / 2
    const y = box.y + box.height / 2
    const hit = box.width > 0 && box.height > 0 ? document.elementFromPoint(x, y) : null
    if (hit === null || !(element.contains(hit) || hit.contains(element))) return []
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)
    return [{ name, x, y, width: box.width }]
  })
}
