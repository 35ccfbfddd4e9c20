/** How much contrast the reader's system asks for. */
import { useSyncExternalStore } from 'react'

type Contrast = 'normal' | 'more' | 'forced'

/** The stronger wish first: systems with forced colours often ask for more contrast as well. */
const queries = [
  ['forced', '(forced-colors: active)'],
  ['more', '(prefers-contrast: more)'],
] as const

const currentContrast = (): Contrast =>
  queries.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'normal'

function subscribe(notify: () => void): () => void {
  const lists = queries.map(([, query]) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', notify)
  return () => {
    for (const list of lists) list.removeEventListener('change', notify)
  }
}

export const useContrast = (): Contrast => useSyncExternalStore(subscribe, currentContrast, () => 'normal')
