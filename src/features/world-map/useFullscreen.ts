import { type RefObject, useSyncExternalStore } from 'react'

function subscribe(notify: () => void): () => void {
  document.addEventListener('fullscreenchange', notify)
  return () => document.removeEventListener('fullscreenchange', notify)
}

export function useFullscreen(element: RefObject<HTMLElement | null>) {
  const isFullscreen = useSyncExternalStore(
    subscribe,
    () => Boolean(document.fullscreenElement),
    () => false,
  )
  const toggle = (): void => {
    // A refusal leaves everything as it is, and the button still says what it would do.
    const change = isFullscreen ? document.exitFullscreen() : element.current?.requestFullscreen()
    void change?.catch(() => undefined)
  }
  return { isFullscreen, toggle }
}
