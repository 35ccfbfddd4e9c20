/** The standing of the releases, which has to outlive the worker: browsers end it after seconds without work. */
import { nothingKept, readStanding, type Standing } from '../core/release/standing.ts'
import { keep, kept, standingName } from './shelf.ts'

const key = '?standing'

let known: Promise<Standing> | null = null

/** Never rejects: where nothing can be read, nothing is kept. */
export function standingNow(): Promise<Standing> {
  known ??= read()
  return known
}

async function read(): Promise<Standing> {
  try {
    const found = await kept(standingName, key)
    return readStanding(await found?.json())
  } catch {
    return nothingKept
  }
}

/** What another worker has written meanwhile counts. */
export const forgetStanding = (): void => {
  known = null
}

/** Changes follow one another: each begins with what the one before has made. */
export function change(step: (standing: Standing) => Standing): Promise<Standing> {
  known = follow(standingNow(), step)
  return known
}

async function follow(before: Promise<Standing>, step: (standing: Standing) => Standing): Promise<Standing> {
  const standing = await before
  const next = step(standing)
  if (next !== standing)
    // Storage that is full or forbidden: it lasts as long as the worker then.
    await keep(standingName, key, new Response(JSON.stringify(next))).catch(() => undefined)
  return next
}
