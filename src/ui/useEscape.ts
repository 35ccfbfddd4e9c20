import { useEffect } from 'react'

/**
 * Calls `leave` when the Escape key is pressed anywhere on the page, as long as there is something to leave. One press
 * leaves one thing: what asks `first` comes before everything else.
 */
export function useEscape(leave: () => void, isListening: boolean, turn: 'first' | 'last' = 'last'): void {
  useEffect(
    function listenForEscape() {
      if (!isListening) return undefined
      const onKeyDown = (event: KeyboardEvent): void => {
        // An open menu or dialog takes the key before everything else.
        const isCovered = document.querySelector(':popover-open, dialog[open]') !== null
        if (event.key !== 'Escape' || event.defaultPrevented || isCovered) return
        event.preventDefault()
        leave()
      }
      const options = { capture: turn === 'first' }
      document.addEventListener('keydown', onKeyDown, options)
      return () => document.removeEventListener('keydown', onKeyDown, options)
    },
    [leave, isListening, turn],
  )
}
