/** A touch that has done its work already: what follows from it reaches nothing on the page. */

const consequences = [
  'pointermove',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'mousedown',
  'mouseup',
  'click',
  'keyup',
  'contextmenu',
] as const

/** How long browsers take from the lifted finger to the click, in milliseconds. */
const clickWithinMs = 400

/** @param event  the beginning of the touch, or a key that is pressed */
export function swallowTouch(event: Event): void {
  stop(event)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const options = { capture: true, passive: false } as const
  const swallow = (consequence: Event): void => {
    stop(consequence)
    if (consequence.type === 'click') return end()
    if (/up$|end$|cancel$/.test(consequence.type)) {
      clearTimeout(waiting)
      waiting = setTimeout(end, clickWithinMs)
    }
  }
  function end(): void {
    clearTimeout(waiting)
    for (const type of consequences) removeEventListener(type, swallow, options)
  }
  for (const type of consequences) addEventListener(type, swallow, options)
  // A wheel has no consequences.
  if (event.type === 'wheel') end()
}

function stop(event: Event): void {
  event.stopImmediatePropagation()
  if (event.cancelable) event.preventDefault()
}
