/** Takes the rest of a press that has done its work away from what lies under the finger now. */

const consequences = [
  'pointerover',
  'mouseover',
  'mousemove',
  'mousedown',
  'mouseup',
  'click',
  'contextmenu',
] as const

/** The rest of a press ends with its click, or with whatever is pressed next. */
const ends = ['pointerdown', 'keydown'] as const

export function swallowPress(): void {
  const swallow = (event: Event): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    if (event.type === 'click') stop()
  }
  function stop(): void {
    for (const type of consequences) removeEventListener(type, swallow, true)
    for (const type of ends) removeEventListener(type, stop, true)
  }
  for (const type of consequences) addEventListener(type, swallow, true)
  for (const type of ends) addEventListener(type, stop, true)
}
