import { type RefObject, useEffect } from 'react'

/** Gives the popup the height that a keyboard on the screen leaves, as `--visible-height`. */
export function useVisibleHeight(popup: RefObject<HTMLElement | null>): void {
  useEffect(
    function followKeyboard() {
      const viewport = window.visualViewport
      if (!viewport) return undefined
      const measure = (): void =>
        popup.current?.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`)
      measure()
      viewport.addEventListener('resize', measure)
      return () => viewport.removeEventListener('resize', measure)
    },
    [popup],
  )
}
