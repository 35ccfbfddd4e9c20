/** Lets the places follow each other. Its time stands still while the loop is held, hidden or without a moving map. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { nextPlaceMs } from '../../../core/kiosk/attract.ts'

type Loop = {
  readonly elapsedMs: number
  /** Nothing moves by itself: motion is not wanted, or the map cannot move. */
  readonly isStill: boolean
  readonly isHeld: boolean
  readonly toggle: () => void
  readonly next: () => void
}

export function useAttractLoop(placeSeconds: number): Loop {
  const [elapsedMs, setElapsedMs] = useState(0)
  const [isHeld, setHeld] = useState(false)
  const map = useSyncExternalStore(followMap, () => document.documentElement.dataset['map'])
  const isCalm = useSyncExternalStore(followMotion, () => calm().matches)
  const isHidden = useSyncExternalStore(followSight, () => document.hidden)
  const isStill = isCalm || map === 'failed'
  const isRunning = map === 'gl' && !isStill && !isHeld && !isHidden
  // One place at a time: after a sleep, too, the loop goes on where it was.
  const next = (): void => setElapsedMs((before) => nextPlaceMs(before, placeSeconds))

  useEffect(
    function showNextPlace() {
      if (!isRunning) return undefined
      const timer = setTimeout(() => setElapsedMs(nextPlaceMs(elapsedMs, placeSeconds)), placeSeconds * 1000)
      return () => clearTimeout(timer)
    },
    [isRunning, elapsedMs, placeSeconds],
  )

  return { elapsedMs, isStill, isHeld, toggle: () => setHeld(!isHeld), next }
}

/** Which map is shown stands on <html data-map>. */
function followMap(notify: () => void): () => void {
  const observer = new MutationObserver(notify)
  observer.observe(document.documentElement, { attributeFilter: ['data-map'] })
  return () => observer.disconnect()
}

const calm = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)')

function followMotion(notify: () => void): () => void {
  const query = calm()
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}

function followSight(notify: () => void): () => void {
  document.addEventListener('visibilitychange', notify)
  return () => document.removeEventListener('visibilitychange', notify)
}
