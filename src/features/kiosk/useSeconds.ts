import { useSyncExternalStore } from 'react'

function onEverySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}

/** Milliseconds since 1970, in whole seconds. */
export const useSeconds = (): number =>
  useSyncExternalStore(onEverySecond, () => Math.floor(Date.now() / 1000) * 1000)
