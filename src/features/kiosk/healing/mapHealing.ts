/** On a kiosk the moving map never gives up: it is tried again, later each time. The drawn map stands meanwhile. */
import { type Attempt, nextAttempt } from '../../../core/kiosk/healing.ts'

/** `onFault` is told in fixed words what happened. */
export function watchMap(onFault: (note: string) => void): void {
  const root = document.documentElement
  let last: Attempt | null = null
  // It does not bubble.
  addEventListener('webglcontextlost', () => onFault('context lost'), { capture: true })
  new MutationObserver(function seeWhetherItGaveUp() {
    if (root.dataset['map'] !== 'failed') return
    onFault('given up')
    const attempt = nextAttempt(last, Date.now())
    last = attempt
    setTimeout(() => dispatchEvent(new Event('map:again')), attempt.at - Date.now())
  }).observe(root, { attributeFilter: ['data-map'] })
}
