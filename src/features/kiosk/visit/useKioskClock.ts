/** Tells the kiosk the time, and when somebody touches it. */
import { useEffect } from 'react'
import { kioskNow, tellKiosk } from '../kioskStore.ts'

/** Between two looks at the clock, in milliseconds. */
const tickMs = 500
/** A finger on its way tells more often than anybody needs to know, in milliseconds. */
const rarelyMs = 250

const signsOfLife = ['pointerdown', 'pointermove', 'pointerup', 'touchmove', 'keydown', 'wheel'] as const

export function useKioskClock(): void {
  useEffect(function tellTimeAndTouch() {
    let toldAt = -Infinity
    const touched = (event: Event): void => {
      // The loop knows by itself what wakes it (see Attract.tsx).
      if (kioskNow().state.phase === 'attract') return
      const at = performance.now()
      const isMove = event.type === 'pointermove' || event.type === 'touchmove'
      // A mouse that lies on a shaking table is nobody.
      if (event instanceof PointerEvent && isMove && event.buttons === 0) return
      if (isMove && at - toldAt < rarelyMs) return
      toldAt = at
      tellKiosk({ name: 'touched', at })
    }
    const timer = setInterval(() => tellKiosk({ name: 'time', at: performance.now() }), tickMs)
    const options = { capture: true, passive: false } as const
    for (const sign of signsOfLife) addEventListener(sign, touched, options)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfLife) removeEventListener(sign, touched, options)
    }
  }, [])
}
