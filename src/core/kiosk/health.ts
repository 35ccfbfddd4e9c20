/** What a build says of itself in `health.json`, for whoever looks after a server or a kiosk. */
import * as z from 'zod/mini'

export const Health = z.object({
  /** Of the program, as in package.json. */
  version: z.string(),
  /** The same for the same files; see scripts/build/serviceWorker.ts. */
  release: z.string(),
  /** Up to which day the data was checked, YYYY-MM-DD. */
  dataDate: z.string(),
  /** How many files the release has, this one and those of the service worker left out. */
  files: z.number(),
})
export type Health = z.infer<typeof Health>
