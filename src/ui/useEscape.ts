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
        // An open menu takes the key before everything else.
        const isMenuOpen = document.querySelector(':popover-open') !== null
        if (event.key !== 'Escape' || event.defaultPrevented || isMenuOpen) return
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
