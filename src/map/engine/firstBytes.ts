/** The beginning of the basemap archive: directory and the tiles of small scales, in one request. */

import { type FileBytes, fetchRange } from './fetchRange.ts'

/** How much is asked for at once: the directory and zoom levels 0 and 1, which is the overview up to 1,100 px of width. */
export const firstLength = 52_224

const pending = new Map<string, Promise<FileBytes>>()

/**
 * The first {@link firstLength} bytes of the archive, fetched once. Small enough to be called before the map
 * itself has been loaded, so that both travel at the same time. Rejects on network errors and statuses other
 * than 200 and 206; the next call tries again.
 */
export function firstBytes(url: string): Promise<FileBytes> {
  const known = pending.get(url)
  if (known) return known
  const request = fetchFirst(url)
  pending.set(url, request)
  request.catch(() => pending.delete(url))
  return request
}

async function fetchFirst(url: string): Promise<FileBytes> {
  const { bytes, isWhole } = await fetchRange(url, 0, firstLength)
  return { bytes, isWhole: isWhole || bytes.byteLength < firstLength }
}
