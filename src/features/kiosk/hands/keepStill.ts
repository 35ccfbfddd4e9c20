/** Takes away what a browser does by itself when a page is held, dragged, pinched, printed or commanded by key. */
import { leadsOut } from './leadsOut.ts'

/** The returned function gives everything back. */
export function keepStill(): () => void {
  const controller = new AbortController()
  const on = (name: string, listener: (event: Event) => void, passive = false): void =>
    window.addEventListener(name, listener, { capture: true, passive, signal: controller.signal })
  const prevent = (event: Event): void => event.preventDefault()
  for (const name of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart']) on(name, prevent)
  on('keydown', (event) => {
    if (event instanceof KeyboardEvent && leadsOut(event)) event.preventDefault()
  })
  // The map listens to the same turn of the wheel and still answers it.
  on('wheel', (event) => {
    if (event instanceof WheelEvent && event.ctrlKey) event.preventDefault()
  })
  // The map stops moves that can no longer be stopped, because another finger scrolls; the browser would complain of each.
  const allow = (event: Event): void => {
    if (!event.cancelable) event.preventDefault = () => undefined
  }
  on('touchmove', allow, true)
  const [print, open] = [window.print.bind(window), window.open.bind(window)]
  window.print = () => undefined
  window.open = () => null
  return () => {
    controller.abort()
    window.print = print
    window.open = open
  }
}
