/** Keeps address, title and view in step: format, compare, write; and on the way back parse and show. */
import { formatView, parseView, type Ground } from '../core/view/url.ts'
import { plainView, type View } from '../core/view/view.ts'
import { readingPlaceNow } from './readingPlace.ts'
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
  /** The address of the last view that was written or read. */
  let written = formatView(shown, ground.base)
  const stopWriting = store.subscribe(({ view }) => {
    if (view === shown) return
    const isNewPage = pageOf(view) !== pageOf(shown)
    const isDrag = !isNewPage && view.year !== shown.year
    if (isDrag) settleLater()
    // The step that is left keeps the year it showed.
    else if (isNewPage) settle()
    shown = view
    if (!isDrag) write(view, isNewPage)
  })
  let waiting: ReturnType<typeof setTimeout> | null = null
  function settleLater(): void {
    if (waiting !== null) clearTimeout(waiting)
    waiting = setTimeout(settle, settledAfterMs)
  }
  function settle(): void {
    if (waiting === null) return
    clearTimeout(waiting)
    waiting = null
    write(shown, false)
  }
  function write(view: View, isNewPage: boolean): void {
    const { document, history, location } = browser
    written = formatView(view, ground.base)
    const address = written + (isNewPage ? '' : location.hash)
    if (address !== location.pathname + location.search + location.hash) {
      if (isNewPage) history.replaceState(readingPlaceNow(), '')
      history[isNewPage ? 'pushState' : 'replaceState'](null, '', address)
    }
    // After the step, so that the one left behind keeps its own.
    document.title = titleOf(view)
  }
  const readAddress = (): void => {
    const view = parseView(new URL(browser.location.href), ground)
    const address = formatView(view, ground.base)
    // A link within the page: a year that has not been written yet is not taken back for it.
    if (address === written) return settle()
    written = address
    shown = view
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    browser.document.title = titleOf(view)
    store.getState().actions.showView(view)
  }
  // The way back from a page of its own leads to where this one was read, too.
  const keepReadingPlace = (): void => browser.history.replaceState(readingPlaceNow(), '')
  browser.addEventListener('popstate', readAddress)
  browser.addEventListener('pagehide', keepReadingPlace)
  return () => {
    stopWriting()
    settle()
    browser.removeEventListener('popstate', readAddress)
    browser.removeEventListener('pagehide', keepReadingPlace)
  }
}
