/** The sheet of narrow screens, which is the page itself: which stop it is at, and how to bring it to another one. */
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { stopAt, type Stop, type StopPlaces } from './sheetStops.ts'

type Sheet = {
  readonly stop: Stop
  /** Scrolls to a stop; answers whether there is a sheet at all on this screen. */
  readonly moveTo: (stop: Stop) => boolean
}

/** `root` holds the map and, marked with `data-stop`, the middle stop and the sheet. */
export function useSheet(root: RefObject<HTMLElement | null>): Sheet {
  const [stop, setStop] = useState<Stop>('peek')

  useEffect(
    function followScroll() {
      const read = (): void => {
        const places = placesIn(root.current)
        if (places !== null) setStop(stopAt(scrollY, places))
      }
      read()
      addEventListener('scroll', read, { passive: true })
      addEventListener('resize', read)
      return () => {
        removeEventListener('scroll', read)
        removeEventListener('resize', read)
      }
    },
    [root],
  )

  const moveTo = useCallback(
    (wanted: Stop) => {
      const places = placesIn(root.current)
      if (places === null) return false
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
      scrollTo({ top: places[wanted], behavior: isCalm ? 'instant' : 'smooth' })
      return true
    },
    [root],
  )

  return { stop, moveTo }
}

/** Null where the column stands beside or below the map. */
function placesIn(root: HTMLElement | null): StopPlaces | null {
  const half = root?.querySelector<HTMLElement>('[data-stop="half"]') ?? null
  const full = root?.querySelector<HTMLElement>('[data-stop="full"]') ?? null
  // The style sheet draws the markers of the stops only where there is a sheet.
  if (half === null || full === null || half.offsetParent === null) return null
  return { peek: 0, half: half.offsetTop, full: full.offsetTop }
}
