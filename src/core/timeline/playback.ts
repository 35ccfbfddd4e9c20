/** How the years pass when they are played. */

export const speeds = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof speeds)[number]

/** Milliseconds an ordinary year is shown. */
const yearMs: Record<Speed, number> = { slow: 900, normal: 450, fast: 180 }

/** A year in which something begins is shown longer, so that it can be seen and read. */
const beginningFactor = 4

export const restMs = (speed: Speed, hasBeginning: boolean): number =>
  yearMs[speed] * (hasBeginning ? beginningFactor : 1)
