/** Functions that run inside the page, and so stand for themselves: nothing of this module is there. */

/** Milliseconds from a step of the reader. */
export type StepTimes = {
  /** Until React has written the page anew: the main thread's part. */
  readonly written: number
  /** Until the first frame with it has left. */
  readonly painted: number
  /** Until the last frame of what follows at leisure has left. */
  readonly settled: number
}

type Step = {
  readonly kind: 'click' | 'type' | 'slide'
  readonly selector: string
  readonly value: string
  /** Only what changes in there counts. */
  readonly watched: string
}

/** Takes a step and waits until the page has been still for a while. */
export function takeStep({ kind, selector, value, watched }: Step): Promise<StepTimes> {
  const quietMs = 700
  const element = document.querySelector<HTMLElement>(selector)
  const area = document.querySelector(watched)
  if (element === null || area === null) throw new Error(`${selector} or ${watched} is not there`)
  return new Promise((resolve) => {
    let written = 0
    let painted = 0
    let settled = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const start = performance.now()
    const observer = new MutationObserver(() => {
      written ||= performance.now() - start
      clearTimeout(timer)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          settled = performance.now() - start
          painted ||= settled
          clearTimeout(timer)
          timer = setTimeout(() => {
            observer.disconnect()
            resolve({ written, painted, settled })
          }, quietMs)
        })
        port1.start()
        port2.postMessage(null)
      })
    })
    observer.observe(area, { subtree: true, childList: true, characterData: true, attributes: true })
    if (kind === 'click') element.click()
    else if (element instanceof HTMLInputElement) {
      // As a browser does: React listens to what the prototype's setter writes.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
}

/** Milliseconds from the start of the navigation until the first paint, and until React has taken the page over. */
export async function loadTimes(): Promise<{ readonly painted: number; readonly live: number }> {
  while (document.documentElement.dataset['live'] === undefined)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  const live = performance.now()
  const [entry] = performance.getEntriesByName('first-contentful-paint')
  return { painted: entry?.startTime ?? Number.NaN, live }
}
