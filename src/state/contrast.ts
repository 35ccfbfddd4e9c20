/** How much contrast the reader's system asks for, or a visitor of a kiosk has chosen. */
import { useSyncExternalStore } from 'react'

type Contrast = 'normal' | 'more' | 'forced'

/** The stronger wish first: systems with forced colours often ask for more contrast as well. */
const queries = [
  ['forced', '(forced-colors: active)'],
  ['more', '(prefers-contrast: more)'],
] as const

const changed = 'contrastchange'

const isChosen = (): boolean => document.documentElement.dataset['contrast'] === 'more'

const currentContrast = (): Contrast =>
  queries.find(([name, query]) => matchMedia(query).matches || (name === 'more' && isChosen()))?.[0] ??
  'normal'

/** More contrast than the system asks for, until the page is left. It stands on <html data-contrast>, as in boot.js. */
export function chooseContrast(isMore: boolean): void {
  const { dataset } = document.documentElement
  if (isMore) dataset['contrast'] = 'more'
  else delete dataset['contrast']
  dispatchEvent(new Event(changed))
}

function subscribe(notify: () => void): () => void {
  const lists = queries.map(([, query]) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', notify)
  addEventListener(changed, notify)
  return () => {
    removeEventListener(changed, notify)
    for (const list of lists) list.removeEventListener('change', notify)
  }
}

export const useContrast = (): Contrast => useSyncExternalStore(subscribe, currentContrast, () => 'normal')
