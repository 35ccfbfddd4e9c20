import { useSyncExternalStore } from 'react'

function onEverySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}

/** Milliseconds since 1970, in whole seconds: the one that comes next, so that no wait seems longer than it is. */
export const useSeconds = (): number =>
  useSyncExternalStore(onEverySecond, () => Math.ceil(Date.now() / 1000) * 1000)
