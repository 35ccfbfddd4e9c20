export type FileBytes = {
  readonly bytes: ArrayBuffer
  /** Whether this is the whole file: a server without ranges answers with all of it. */
  readonly isWhole: boolean
}

/**
 * A part of a file, `offset` and `length` in bytes. A line that breaks off is given a second chance. Rejects on network
 * errors and on statuses other than 200 and 206.
 */
export async function fetchRange(
  url: string,
  offset: number,
  length: number,
  signal?: AbortSignal,
): Promise<FileBytes> {
  const ask = async () => {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` }
    const response = await fetch(url, { headers, ...(signal && { signal }) })
    return { status: response.status, bytes: await response.arrayBuffer() }
  }
  const { status, bytes } = await ask().catch(ask)
  if (status !== 200 && status !== 206) throw new Error(`${url}: ${status}`)
  return { bytes, isWhole: status === 200 }
}
