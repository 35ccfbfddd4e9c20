/** The headers every server of the atlas sends, read from the file that documents them. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const Headers = z.strictObject({
  always: z.record(z.string(), z.string()),
  /** On the files of open data only. */
  openData: z.record(z.string(), z.string()),
  cacheControl: z.strictObject({ assets: z.string(), everythingElse: z.string() }),
})
export type Headers = z.infer<typeof Headers>

export function readHeaders(): Headers {
  const path = new URL('../../deploy/headers.json', import.meta.url)
  return Headers.parse(JSON.parse(readFileSync(path, 'utf8')))
}
