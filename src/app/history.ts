/** Keeps address, title and view in step: format, compare, write; and on the way back parse and show. */
import { formatView, parseView, type Ground } from '../core/view/url.ts'
import { selectedCity } from '../core/view/transitions.ts'
import type { View } from '../core/view/view.ts'
import { readingPlaceNow } from './readingPlace.ts'
import type { ViewStore } from '../state/viewStore.ts'

type Browser = Pick<Window, 'document' | 'history' | 'location' | 'addEventListener' | 'removeEventListener'>

/** Starts the two-way binding; the returned function ends it. */
export function bindHistory(
  store: ViewStore,
  browser: Browser,
  ground: Ground,
  titleOf: (view: View) => string,
): () => void {
  let shown: View = store.getState().view
  const stopWriting = store.subscribe(({ view }) => {
    if (view === shown) return
    const isNewPlace = selectedCity(view) !== selectedCity(shown)
    shown = view
    const { document, history, location } = browser
    const address = formatView(view, ground.base) + (isNewPlace ? '' : location.hash)
    if (address !== location.pathname + location.search + location.hash) {
      if (isNewPlace) history.replaceState(readingPlaceNow(), '')
      history[isNewPlace ? 'pushState' : 'replaceState'](null, '', address)
    }
    // After the step, so that the one left behind keeps its own.
    document.title = titleOf(view)
  })
  const readAddress = (): void => {
    const view = parseView(new URL(browser.location.href), ground)
    if (formatView(view, ground.base) === formatView(shown, ground.base)) return
    shown = view
    browser.document.title = titleOf(view)
    store.getState().actions.showView(view)
  }
  browser.addEventListener('popstate', readAddress)
  return () => {
    stopWriting()
    browser.removeEventListener('popstate', readAddress)
  }
}
