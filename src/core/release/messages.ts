/** What pages and the service worker tell each other. */
import * as z from 'zod/mini'

/** Why a set could not be kept: no line, a file that is not there or not the one in the list, no room. */
export const failures = ['network', 'wrong', 'quota'] as const
export type Failure = (typeof failures)[number]

export const WorkerStatus = z.object({
  say: z.literal('status'),
  /** The release that answers, and how much of it is kept; null: the network answers. */
  serving: z.nullable(z.string()),
  kept: z.nullable(z.enum(['essential', 'complete'])),
  /** When that was finished, milliseconds since 1970. */
  keptAt: z.nullable(z.number()),
  /** Bytes of everything, as they lie on the device. */
  completeBytes: z.number(),
  /** Bytes done of a download under way. */
  doneBytes: z.nullable(z.number()),
  failure: z.nullable(z.enum(failures)),
  /** Whether the page that is told was opened under an earlier release. */
  isGuest: z.boolean(),
})
export type WorkerStatus = z.infer<typeof WorkerStatus>

/** `live`: the page runs. `keep`: everything, please. `stop`: no more of it. `remove`: only what is essential. `apply`: take over now. */
export const wishes = ['live', 'status', 'keep', 'stop', 'remove', 'apply'] as const
export type Wish = (typeof wishes)[number]
