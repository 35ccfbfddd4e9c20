import { useEffect, type RefObject } from 'react'

/** Wheels and touchpads send many small turns: this many pixels are one step. */
const pixelsAStep = 90

/** Calls `onStep` with 1 for every step of a wheel away from the reader, and with −1 for every one towards them. */
export function useWheelSteps(element: RefObject<HTMLElement | null>, onStep: (step: 1 | -1) => void): void {
  useEffect(
    function listenToWheel() {
      const target = element.current
      let turned = 0
      const onWheel = (event: WheelEvent): void => {
        // React listens passively, and the page would scroll or grow.
        event.preventDefault()
        turned += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 30
        if (Math.abs(turned) < pixelsAStep) return
        onStep(turned > 0 ? -1 : 1)
        turned = 0
      }
      target?.addEventListener('wheel', onWheel, { passive: false })
      return () => target?.removeEventListener('wheel', onWheel)
    },
    [element, onStep],
  )
}
