/** Keys of a single character that work anywhere on the page, and whether they do: who speaks to a computer may press them unawares. */
import { useSyncExternalStore } from 'react'
import { remember, remembered } from './tab.ts'

const changed = 'characterkeyschange'
let isOff = false

function areOn(): boolean {
  const choice = remembered('characterKeys')
  return choice === undefined ? !isOff : choice !== 'off'
}

export function setCharacterKeys(on: boolean): void {
  isOff = !on
  remember('characterKeys', on ? 'on' : 'off')
  dispatchEvent(new Event(changed))
}

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify)
  return () => removeEventListener(changed, notify)
}

export const useCharacterKeys = (): boolean => useSyncExternalStore(subscribe, areOn, () => true)

/** What is written into takes the key itself; a slider or a box to tick has no use for it. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, [role="textbox"], input:not([type="range"], [type="radio"], [type="checkbox"])',
    ))

/** Calls `act` when the key is pressed on its own, unless somebody writes or a dialog is open. Returns what ends that. */
export function onCharacterKey(character: string, act: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event
    if (key !== character || ctrlKey || metaKey || altKey || defaultPrevented) return
    if (!areOn() || isWriting(target) || document.querySelector('dialog:modal') !== null) return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
