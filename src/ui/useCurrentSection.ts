import { useEffect, useState } from 'react'

/**
 * The section the reader is in: of `ids`, the one that most recently met a line a quarter down the window. Null until
 * one has, and always where the browser cannot tell. The sections have to be there before this is drawn.
 */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | null {
  const [current, setCurrent] = useState<Id | null>(null)
  useEffect(
    function watchSections() {
      if (typeof IntersectionObserver === 'undefined') return undefined
      const observer = new IntersectionObserver(
        (entries) => {
          const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target.id
          const id = ids.find((candidate) => candidate === reached)
          if (id !== undefined) setCurrent(id)
        },
        { rootMargin: '-25% 0px -74% 0px' },
      )
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
