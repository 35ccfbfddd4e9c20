import { useEffect, useState } from 'react'

/** How long a region must stand before what appears in it counts as a change, in milliseconds. */
const noticedAfterMs = 150

/** Whether a region that speaks up has stood for a moment: what it is inserted with is often not read out. */
export function useIsHeard(): boolean {
  const [isHeard, setHeard] = useState(false)
  useEffect(function waitToBeNoticed() {
    const waiting = setTimeout(() => setHeard(true), noticedAfterMs)
    return () => clearTimeout(waiting)
  }, [])
  return isHeard
}
