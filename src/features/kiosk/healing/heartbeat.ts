/** Signs of life for the watchdog of the machine, where the kiosk was started with `?kiosk=watched`. */
import { remembered } from '../../../state/tab.ts'

/** Often enough that a watchdog notices within seconds, in milliseconds. */
const everyMs = 1000

/** @param isWell  whether there is a kiosk; a page without one is none that anybody can use */
export function giveSignsOfLife(isWell: () => boolean): void {
  if (remembered('kiosk') !== 'watched') return
  beat()
  setInterval(() => {
    if (isWell()) beat()
  }, everyMs)
}

function beat(): void {
  // Nobody here could do anything about one that does not arrive.
  fetch(`${import.meta.env.BASE_URL}alive`, {
    cache: 'no-store',
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined)
}
