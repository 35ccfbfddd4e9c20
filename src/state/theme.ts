/** Which of the two themes is shown. The choice itself stands on <html data-theme>, set before first paint. */
import { useSyncExternalStore } from 'react'
import { remember } from './tab.ts'

export type Theme = 'light' | 'dark'

const changed = 'themechange'

const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return darkQuery().matches ? 'dark' : 'light'
}

function subscribe(notify: () => void): () => void {
  const query = darkQuery()
  query.addEventListener('change', notify)
  addEventListener(changed, notify)
  return () => {
    query.removeEventListener('change', notify)
    removeEventListener(changed, notify)
  }
}

function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  remember('theme', theme)
  dispatchEvent(new Event(changed))
}

/** As the system wants it. */
export function clearTheme(): void {
  delete document.documentElement.dataset.theme
  dispatchEvent(new Event(changed))
}

export function useTheme(): { theme: Theme; chooseTheme: (theme: Theme) => void } {
  return { theme: useSyncExternalStore(subscribe, currentTheme, () => 'light' as const), chooseTheme }
}
