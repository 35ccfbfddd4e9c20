/** The text of the field, and the same text in the view as soon as typing rests. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useView, useViewActions } from '../../state/viewStore.ts'

/** Browsers count how often an address is written. */
const settledAfterMs = 300

type Typed = {
  readonly typed: string
  /** Takes a text over: one that was typed, or one to be put into the field. */
  readonly type: (text: string) => void
}

export function useTypedQuery(field: RefObject<HTMLInputElement | null>): Typed {
  const query = useView((view) => view.query)
  const { setQuery } = useViewActions()
  const [typed, setTyped] = useState('')
  const isFollowing = useRef(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = useCallback(
    (text: string) => {
      setTyped(text)
      if (field.current !== null && field.current.value !== text) field.current.value = text
    },
    [field],
  )

  useEffect(
    function followView() {
      clearTimeout(waiting.current)
      const early = field.current?.value ?? ''
      // What was typed before the program ran counts; so do spaces, which addresses do without.
      if (query === '' && early !== '' && !isFollowing.current) show(early)
      else if (early.trim() !== query) show(query)
      isFollowing.current = true
    },
    [query, field, show],
  )
  const type = (text: string): void => {
    show(text)
    clearTimeout(waiting.current)
    if (text === '') setQuery('')
    else waiting.current = setTimeout(() => setQuery(text), settledAfterMs)
  }
  return { typed, type }
}
