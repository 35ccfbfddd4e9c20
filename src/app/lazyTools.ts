import { lazy } from 'react'
import { nextWish } from '../state/tool.ts'

/** What did not arrive is asked for again at the next wish. */
async function load() {
  for (;;) {
    try {
      return await import('./Tools.tsx')
    } catch {
      await nextWish()
    }
  }
}

/** What listens for wishes is itself not needed before the page runs. */
export const OpenTool = lazy(async () => ({ default: (await load()).OpenTool }))
export const Paper = lazy(async () => ({ default: (await load()).Paper }))
