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
    const touched = ({ type, buttons = 0 }: Event & { readonly buttons?: number }): void => {
      // Who wakes the screen touches what it shows then, which begins the visit itself.
      if (kioskNow().state.phase === 'attract') return
      const at = performance.now()
      // A mouse that lies on a shaking table is nobody.
      if (type === 'pointermove' && buttons === 0) return
      if (type.endsWith('move') && at - toldAt < rarelyMs) return
      toldAt = at
      tellKiosk({ name: 'touched', at })
    }
    const timer = setInterval(() => tellKiosk({ name: 'time', at: performance.now() }), tickMs)
    const options = { capture: true, passive: true } as const
    for (const sign of signsOfLife) addEventListener(sign, touched, options)
    return () => {
      clearInterval(timer)
      for (const sign of signsOfLife) removeEventListener(sign, touched, options)
    }
  }, [])
}
