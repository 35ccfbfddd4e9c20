/** Which of the two themes is shown. The choice itself stands on <html data-theme>, set before first paint. */
import { useSyncExternalStore } from 'react'
import { remember } from './tab.ts'

export type Theme = 'light' | 'dark'

const changed = 'themechange'

const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** Null where the system decides. */
export function chosenTheme(): Theme | null {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'light' || chosen === 'dark' ? chosen : null
}

const currentTheme = (): Theme => chosenTheme() ?? (darkQuery().matches ? 'dark' : 'light')

function subscribe(notify: () => void): () => void {
  const query = darkQuery()
  query.addEventListener('change', notify)
  addEventListener(changed, notify)
  return () => {
    query.removeEventListener('change', notify)
    removeEventListener(changed, notify)
  }
}

/** Shows a theme without keeping it for later; null: the one the system wants. */
export function showTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  dispatchEvent(new Event(changed))
}

function chooseTheme(theme: Theme): void {
  remember('theme', theme)
  showTheme(theme)
}

export function useTheme(): { theme: Theme; chooseTheme: (theme: Theme) => void } {
  return { theme: useSyncExternalStore(subscribe, currentTheme, () => 'light' as const), chooseTheme }
}
