/** The keyboard on the screen, for as long as a field waits for a text. */
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTextField } from './useTextField.ts'

const Keyboard = lazy(async () => ({ default: (await import('./Keyboard.tsx')).Keyboard }))

export function Typing() {
  const keyboard = useRef<HTMLDivElement>(null)
  const { field, close } = useTextField(keyboard)
  useEffect(
    function makeRoom() {
      const element = keyboard.current
      if (field === null || element === null) return undefined
      const root = document.documentElement
      const observer = new ResizeObserver(() =>
        root.style.setProperty('--kiosk-keyboard', `${Math.ceil(element.getBoundingClientRect().height)}px`),
      )
      observer.observe(element)
      root.dataset['keyboard'] = field.closest('[role="search"]') === null ? 'field' : 'search'
      field.scrollIntoView({ block: 'nearest' })
      return () => {
        observer.disconnect()
        delete root.dataset['keyboard']
        root.style.removeProperty('--kiosk-keyboard')
      }
    },
    [field],
  )
  return (
    <div ref={keyboard} className={field === null ? undefined : 'kiosk-keyboard'}>
      {field !== null && (
        <Suspense>
          <Keyboard field={field} onDone={close} />
        </Suspense>
      )}
    </div>
  )
}
