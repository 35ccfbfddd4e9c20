/** What a reset has to bring back: the state of a page as the first visitor found it. */

export type PageState = Readonly<Record<string, string>>

/** Runs in the page. What changes by itself (the place that introduces itself, how far the map has come) is left out. */
export function readState(): PageState {
  const root = document.documentElement
  const ownWay = new Set(['data-live', 'data-map', 'data-paint'])
  const attributes = [...root.attributes].filter(({ name }) => !ownWay.has(name))
  const listed = (selector: string, say: (element: Element) => string): string =>
    [...document.querySelectorAll(selector)].map(say).sort().join(' | ')
  const named = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
  const focused = document.activeElement
  const nameOf = (element: Element | null): string =>
    element === null || element === document.body ? 'nowhere' : `${element.tagName}.${element.className}`
  const asked = new URLSearchParams(location.search)
  // Says only what kind of screen this is.
  asked.delete('kiosk')
  const isAttract = document.querySelector('.kiosk-attract') !== null
  return {
    address: `${location.pathname} ${asked.toString()} ${location.hash}`.trim(),
    'attributes of the page': attributes
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
    'kept for the tab': Object.entries(sessionStorage)
      .map(([key, value]) => `${key}=${String(value)}`)
      .sort()
      .join(' '),
    'kept for good': Object.keys(localStorage).sort().join(' '),
    scroll: `${Math.round(scrollX)} ${Math.round(scrollY)}`,
    // A finger that was still on the glass when the page came puts the focus on the loop itself instead of its button.
    focus: isAttract && focused?.closest('.kiosk-attract') ? 'in the loop' : nameOf(focused),
    dialogs: listed('dialog[open]', (element) => element.className.split(' ')[0] ?? ''),
    'what is pressed': listed('[aria-pressed="true"], [aria-checked="true"], input:checked', named),
    'what is open': listed('details[open], [aria-expanded="true"]', named),
    'what is written': listed('input, textarea, select', (element) =>
      'value' in element && !['radio', 'checkbox'].includes(element.getAttribute('type') ?? '')
        ? String(element.value)
        : '',
    ),
    headings: isAttract ? 'those of a place' : listed('main h1, main h2', named),
    title: document.title,
    history: String(history.length),
  }
}

/** One sentence for each difference. */
export function differencesOf(fresh: PageState, now: PageState): readonly string[] {
  const keys = [...new Set([...Object.keys(fresh), ...Object.keys(now)])]
  return keys
    .filter((key) => fresh[key] !== now[key])
    .map((key) => `${key}: "${now[key] ?? ''}" instead of "${fresh[key] ?? ''}"`)
}
