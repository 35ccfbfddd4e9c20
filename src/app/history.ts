/** Keeps address, title and view in step: format, compare, write; and on the way back parse and show. */
import { formatView, parseView, type Ground } from '../core/view/url.ts'
import { plainView, type View } from '../core/view/view.ts'
import type { ViewStore } from '../state/viewStore.ts'

type Browser = Pick<Window, 'document' | 'history' | 'location' | 'addEventListener' | 'removeEventListener'>

/** Browsers count how often an address is written, and some refuse after a hundred times: a dragged year waits. */
const settledAfterMs = 250

const pageOf = (view: View): string => formatView(plainView(view.locale, view.page), '/')

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
    const isNewPage = pageOf(view) !== pageOf(shown)
    const isDrag = !isNewPage && view.year !== shown.year
    shown = view
    clearTimeout(waiting)
    if (isDrag) waiting = setTimeout(() => write(view, isNewPage), settledAfterMs)
    else write(view, isNewPage)
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  function write(view: View, isNewPage: boolean): void {
    const { document, history, location } = browser
    const address = formatView(view, ground.base) + (isNewPage ? '' : location.hash)
    if (address !== location.pathname + location.search + location.hash)
      history[isNewPage ? 'pushState' : 'replaceState'](null, '', address)
    // After the step, so that the one left behind keeps its own.
    document.title = titleOf(view)
  }
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
    clearTimeout(waiting)
    browser.removeEventListener('popstate', readAddress)
  }
}
