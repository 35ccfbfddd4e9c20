import { type RefObject, useEffect } from 'react'

/** Fields take the key themselves. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))

/** The slash leads to the field from anywhere on the page. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(
    function listenForSlash() {
      const onKeyDown = (event: KeyboardEvent): void => {
        const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
        const isModal = document.querySelector('dialog:modal') !== null
        if (event.key !== '/' || !isPlain || isModal || isField(event.target)) return
        event.preventDefault()
        field.current?.focus()
        field.current?.select()
      }
      document.addEventListener('keydown', onKeyDown)
      return () => document.removeEventListener('keydown', onKeyDown)
    },
    [field],
  )
}
