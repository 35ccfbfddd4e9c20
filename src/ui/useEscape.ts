import { useEffect } from 'react'

/** Calls `leave` when the Escape key is pressed anywhere on the page, as long as there is something to leave. */
export function useEscape(leave: () => void, isListening: boolean): void {
  useEffect(
    function listenForEscape() {
      if (!isListening) return undefined
      const onKeyDown = (event: KeyboardEvent): void => {
        if (event.key === 'Escape' && !event.defaultPrevented) leave()
      }
      document.addEventListener('keydown', onKeyDown)
      return () => document.removeEventListener('keydown', onKeyDown)
    },
    [leave, isListening],
  )
}
