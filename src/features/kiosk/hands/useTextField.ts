/** The field that waits for a text; null: no keyboard is wanted. */
import { type RefObject, useEffect, useState } from 'react'

const isTextField = (element: unknown): element is HTMLInputElement =>
  element instanceof HTMLInputElement &&
  (element.type === 'text' || element.type === 'search') &&
  !element.readOnly

/** @param keyboard  may take the focus without ending anything */
export function useTextField(keyboard: RefObject<HTMLElement | null>) {
  const [field, setField] = useState<HTMLInputElement | null>(null)
  useEffect(
    function followFocus() {
      const isIn = (place: Element | null | undefined, target: EventTarget | null): boolean =>
        target instanceof Node && place?.contains(target) === true
      const ask = ({ target }: Event): void => {
        if (!isTextField(target)) return
        // The keyboard of the system, should there be one, stays away.
        target.inputMode = 'none'
        setField(target)
      }
      const leave = ({ relatedTarget }: FocusEvent): void => {
        if (!isIn(keyboard.current, relatedTarget)) setField(null)
      }
      const touchElsewhere = ({ target }: Event): void => {
        if (isIn(keyboard.current, target)) return
        setField((current) => {
          const search = current?.closest('[role="search"]') ?? current
          return isIn(search, target) ? current : null
        })
      }
      // A field that has kept the focus is touched again; only a click, because the field moves when the keyboard comes.
      document.addEventListener('click', ask)
      document.addEventListener('focusin', ask)
      document.addEventListener('focusout', leave)
      document.addEventListener('pointerdown', touchElsewhere, { capture: true })
      return () => {
        document.removeEventListener('click', ask)
        document.removeEventListener('focusin', ask)
        document.removeEventListener('focusout', leave)
        document.removeEventListener('pointerdown', touchElsewhere, { capture: true })
      }
    },
    [keyboard],
  )
  return { field, close: () => setField(null) }
}
