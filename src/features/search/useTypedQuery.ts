/** The text of the field, and the same text in the view as soon as typing rests. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useView, useViewActions } from '../../state/viewStore.ts'

/** Browsers count how often an address is written. */
const settledAfterMs = 300

type Typed = {
  /** To be given to the field; it keeps its own value, so that nothing is lost that is typed before the program runs. */
  readonly field: RefObject<HTMLInputElement | null>
  readonly typed: string
  /** Takes a text over: one that was typed, or one to be put into the field. */
  readonly type: (text: string) => void
  /** Empties the field alone: what is opened next decides what the view looks for. */
  readonly forget: () => void
}

export function useTypedQuery(): Typed {
  const field = useRef<HTMLInputElement>(null)
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
  const forget = (): void => {
    clearTimeout(waiting.current)
    show('')
  }
  return { field, typed, type, forget }
}
