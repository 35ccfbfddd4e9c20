import { useEffect, useState } from 'react'

/**
 * The section the reader is in: of `ids`, the one that a line a quarter down the window lies in. Null where that is another
 * part of the page, and always where the browser cannot tell. The sections have to be there before this is drawn.
 */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | null {
  const [current, setCurrent] = useState<Id | null>(null)
  useEffect(
    function watchSections() {
      if (typeof IntersectionObserver === 'undefined') return undefined
      // Asked of all of them at each crossing: a quick reader skips a short one between two frames.
      const observer = new IntersectionObserver(() => setCurrent(ids.find(isAtLine) ?? null), {
        rootMargin: '-25% 0px -74% 0px',
      })
      for (const id of ids) {
        const section = document.getElementById(id)
        if (section !== null) observer.observe(section)
      }
      return () => observer.disconnect()
    },
    [ids],
  )
  return current
}

function isAtLine(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect()
  const line = window.innerHeight * 0.26
  return box !== undefined && box.top <= line && box.bottom > line
}
