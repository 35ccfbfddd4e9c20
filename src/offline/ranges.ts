/** Parts of files: MapLibre asks for the basemap in ranges, and a cache keeps whole answers only. */
import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js'
import { archive } from '../core/release/release.ts'
import { kept } from './shelf.ts'

/** @returns null where the cache does not have the range */
export async function partOf(id: string, path: string, request: Request): Promise<Response | null> {
  const whole = await kept(id, path)
  if (whole !== undefined) return satisfied(await createPartialResponse(request, whole))
  const last = /^bytes=\d+-(\d+)$/.exec(request.headers.get('range') ?? '')?.[1]
  if (path !== archive.path || last === undefined || Number(last) >= archive.headBytes) return null
  const head = await kept(id, `${path}?head`)
  return head === undefined ? null : satisfied(await createPartialResponse(request, head))
}

/** What the library cannot answer, such as an end behind the end, the server may be able to. */
const satisfied = (part: Response): Response | null => (part.status === 206 ? part : null)

/**
 * A part of the archive from the network, for whoever has its beginning from the cache.
 * @param length  of the archive the beginning is of, in bytes
 * @returns an error where the server has another archive by now: the parts would not fit together
 */
export async function partFromNetwork(request: Request, length: number): Promise<Response> {
  const response = await fetch(request)
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  return response.status === 206 && total !== String(length) ? Response.error() : response
}
