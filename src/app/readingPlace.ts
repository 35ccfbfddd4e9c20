/** How far a page was read when it was left, kept with its step of the history, so that the way back leads there. */
import * as z from 'zod/mini'

/** Scroll positions in CSS pixels: of the page, and of the column beside the map. */
const ReadingPlace = z.object({ read: z.object({ page: z.number(), column: z.number() }) })

/** The state to keep with the step that is being left. */
export const readingPlaceNow = (): z.infer<typeof ReadingPlace> => ({
  read: { page: scrollY, column: columnIn(document)?.scrollTop ?? 0 },
})

/** What is below the fold comes a moment after its page; nobody waits longer for it. */
const patienceMs = 1500

/** Goes to the place that is kept with the current step of the history; answers whether there is one. */
export function returnToReadingPlace(): boolean {
  const kept = ReadingPlace.safeParse(history.state)
  if (!kept.success) return false
  const { page, column } = kept.data.read
  const until = performance.now() + patienceMs
  const step: unknown = history.state
  function go(): void {
    if (history.state !== step) return
    scrollTo({ top: page, behavior: 'instant' })
    columnIn(document)?.scrollTo({ top: column, behavior: 'instant' })
    const isThere =
      Math.abs(scrollY - page) < 2 && Math.abs((columnIn(document)?.scrollTop ?? 0) - column) < 2
    if (!isThere && performance.now() < until) requestAnimationFrame(go)
  }
  go()
  return true
}

const columnIn = (page: Document): HTMLElement | null => page.querySelector<HTMLElement>('main')
