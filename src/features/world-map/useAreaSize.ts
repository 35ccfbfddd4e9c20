import { useEffect, useState, type RefObject } from 'react'
import type { Size } from '../../core/geo/frame.ts'

/** The size of the map area in CSS pixels; null until it has been measured. */
export function useAreaSize(area: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)

  useEffect(
    function measureArea() {
      const element = area.current
      if (element === null) return undefined
      const measure = (): void => {
        // On paper the area has another shape, and the map on the screen must not follow it.
        if (window.matchMedia('print').matches) return
        const { clientWidth: width, clientHeight: height } = element
        if (width > 0 && height > 0)
          setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
      }
      // At once: the observer reports with the next frame only, and heavy files wait for the size.
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [area],
  )

  return size
}
