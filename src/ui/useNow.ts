import { useSyncExternalStore } from 'react'

const minute = 60_000

function onEveryMinute(tick: () => void): () => void {
  const timer = setInterval(tick, minute)
  return () => clearInterval(timer)
}

const currentMinute = (): number => Math.floor(Date.now() / minute) * minute

/** The current minute; null in prerendered pages, where any time would be a wrong one. */
export function useNow(): Date | null {
  const time = useSyncExternalStore<number | null>(onEveryMinute, currentMinute, () => null)
  return time === null ? null : new Date(time)
}
