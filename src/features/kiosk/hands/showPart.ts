/** Goes to a part of what is shown, without a trace in the history. */

/** How long a part may take to arrive, in milliseconds. */
const patienceMs = 4000

/** @param part  an id; empty: the heading of the page, which is shown from its beginning */
export function showPart(part: string): void {
  const until = performance.now() + patienceMs
  const look = (): void => {
    const element = part === '' ? heading() : document.getElementById(part)
    if (element === null) {
      if (performance.now() < until) requestAnimationFrame(look)
      return
    }
    if (part === '') toBeginning()
    else element.scrollIntoView({ block: 'start' })
    // Only what can be reached by key has the focus anyway; a heading takes it for those who hear the page.
    if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1
    element.focus({ preventScroll: true })
  }
  // What was asked of the view is drawn first.
  requestAnimationFrame(() => requestAnimationFrame(look))
}

const heading = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content')

function toBeginning(): void {
  document.getElementById('content')?.scrollTo({ top: 0 })
  scrollTo({ top: 0 })
}
