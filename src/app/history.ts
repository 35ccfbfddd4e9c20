/** Keeps address and view in step: format, compare, write; and on the way back parse and show. */
import { formatView, parseView, type Ground } from '../core/view/url.ts'
import { selectedCity } from '../core/view/transitions.ts'
import type { View } from '../core/view/view.ts'
import type { ViewStore } from '../state/viewStore.ts'

type Browser = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>

/** Starts the two-way binding; the returned function ends it. */
export function bindHistory(store: ViewStore, browser: Browser, ground: Ground): () => void {
  let shown: View = store.getState().view
  const stopWriting = store.subscribe(({ view }) => {
    if (view === shown) return
    const isNewPlace = selectedCity(view) !== selectedCity(shown)
    shown = view
    const address = formatView(view, ground.base) + (isNewPlace ? '' : browser.location.hash)
    if (address === browser.location.pathname + browser.location.search + browser.location.hash) return
    browser.history[isNewPlace ? 'pushState' : 'replaceState'](null, '', address)
  })
  const readAddress = (): void => {
    const view = parseView(new URL(browser.location.href), ground)
    if (formatView(view, ground.base) === formatView(shown, ground.base)) return
    shown = view
    store.getState().actions.showView(view)
  }
  browser.addEventListener('popstate', readAddress)
  return () => {
    stopWriting()
    browser.removeEventListener('popstate', readAddress)
  }
}
