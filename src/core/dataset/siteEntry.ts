/** A file of its own, so that no browser loads the schema of everything else that `site.json` holds. */
import * as z from 'zod/mini'
import { Day, LocalizedText } from './text.ts'

/** What every page says of the atlas as a whole. */
export const SiteEntry = z.strictObject({
  title: LocalizedText,
  subtitle: LocalizedText,
  /** The day on which the facts were collected. */
  asOf: Day,
})
export type SiteEntry = z.infer<typeof SiteEntry>
