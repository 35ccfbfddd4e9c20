/** The year up to which the moving map shows threads: behind the view's by the time in which the drawing lets new ones grow. */
import { useEffect, useRef, useState } from 'react'
import type { View } from '../../core/view/view.ts'
import { growsThreads } from './growsThreads.ts'

/** A little less than `--d-thread`: the thread must be there when the growing one goes. */
const growingMs = 600

/** @param isLarge  threads of a large atlas are there at once: the drawing does not show them all */
export function useGrownYear(view: View, isLarge: boolean): View['year'] {
  const { year } = view
  const [grown, setGrown] = useState(year)
  const waiting = useRef(new Set<ReturnType<typeof setTimeout>>())
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const isGrowing = !isLarge && growsThreads(view) && isLater(year, grown) && !isCalm
  if (!isGrowing && grown !== year) setGrown(year)

  useEffect(
    function letGrow() {
      const timers = waiting.current
      if (!isGrowing) {
        for (const timer of timers) clearTimeout(timer)
        timers.clear()
        return
      }
      // Years that pass meanwhile have their own time.
      const timer = setTimeout(() => {
        timers.delete(timer)
        setGrown((before) => (isLater(year, before) ? year : before))
      }, growingMs)
      timers.add(timer)
    },
    [year, isGrowing],
  )
  useEffect(function stopWithTheMap() {
    const timers = waiting.current
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [])

  return isGrowing ? grown : year
}

/** Null is today, after every year of the past. */
const isLater = (year: View['year'], than: View['year']): boolean => (year ?? Infinity) > (than ?? Infinity)
