/** The beginning of the basemap archive: directory and the tiles of small scales, in one request. */

/** How much is asked for at once: the directory and zoom levels 0 and 1, which is the overview up to 1,100 px of width. */
export const firstLength = 58_368

export type FirstBytes = {
  readonly bytes: ArrayBuffer
  /** Whether this is the whole file: a server without ranges answers with all of it. */
  readonly isWhole: boolean
}

const pending = new Map<string, Promise<FirstBytes>>()

/**
 * The first {@link firstLength} bytes of the archive, fetched once. Small enough to be called before the map
 * itself has been loaded, so that both travel at the same time. Rejects on network errors and statuses other
 * than 200 and 206; the next call tries again.
 */
export function firstBytes(url: string): Promise<FirstBytes> {
  const known = pending.get(url)
  if (known) return known
  const request = fetchFirst(url)
  pending.set(url, request)
  request.catch(() => pending.delete(url))
  return request
}

async function fetchFirst(url: string): Promise<FirstBytes> {
  const response = await fetch(url, { headers: { range: `bytes=0-${firstLength - 1}` } })
  if (response.status !== 200 && response.status !== 206) throw new Error(`${url}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  return { bytes, isWhole: response.status === 200 || bytes.byteLength < firstLength }
}
