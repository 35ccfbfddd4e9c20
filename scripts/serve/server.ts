/** A small static server for the built atlas: what `deploy/nginx.conf` does, without installing anything. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Encoding } from './compress.ts'
import { readFiles, type ServedFile } from './files.ts'
import { type Headers, readHeaders } from './headers.ts'
import { parseRange } from './range.ts'

type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

/** Serves `folder` under `base`, which begins and ends with a slash. Reads the folder once, at the start. */
export async function createAtlasServer(folder: string, base = '/', isCompressed = true): Promise<Server> {
  const files = await readFiles(folder, isCompressed)
  const headers = readHeaders()
  return createServer((request, response) => {
    const { status, headers: own, body } = reply(request, files, headers, base)
    response.writeHead(status, { ...headers.always, ...own })
    response.end(request.method === 'HEAD' ? null : body)
  })
}

/** Resolves with the port once the server listens; port 0 takes any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function reply(
  request: IncomingMessage,
  files: ReadonlyMap<string, ServedFile>,
  headers: Headers,
  base: string,
): Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' })
  const [address = '/', ...query] = (request.url ?? '/').split('?')
  const path = pathBelow(base, address)
  if (path === '/alive') return { status: 204, headers: { 'Cache-Control': 'no-store' }, body: null }
  const file = path === null ? undefined : files.get(path.endsWith('/') ? `${path}index.html` : path)
  if (path !== null && file !== undefined) return send(request, file, ownHeaders(path, headers))
  if (path !== null && files.has(`${path}/index.html`)) {
    // The address as it came, so that nothing decoded ends up in a header; one slash, so that it stays on this host.
    const Location = [`/${address.replace(/^\/+/, '')}/`, ...query].join('?')
    return plain(308, { Location })
  }
  const missing = files.get(path?.startsWith('/en/') ? '/en/404.html' : '/404.html')
  if (missing === undefined) return plain(404)
  return {
    ...encode(request, missing, { 'Cache-Control': headers.cacheControl.everythingElse }),
    status: 404,
  }
}

function pathBelow(base: string, address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    return path.startsWith(base) ? path.slice(base.length - 1) : null
  } catch {
    return null
  }
}

/** What depends on where the file lies. */
function ownHeaders(path: string, { cacheControl, openData }: Headers): Record<string, string> {
  return {
    'Cache-Control': path.startsWith('/assets/') ? cacheControl.assets : cacheControl.everythingElse,
    ...(path.startsWith('/open-data/') ? openData : {}),
  }
}

function send(request: IncomingMessage, file: ServedFile, own: Record<string, string>): Reply {
  const common = { ...own, 'Accept-Ranges': 'bytes' }
  const { range: header, 'if-range': condition } = request.headers
  const plainTag = `"${file.tag}"`
  const range =
    condition === undefined || condition === plainTag ? parseRange(header, file.body.length) : 'whole'
  if (range === 'unsatisfiable') return plain(416, { 'Content-Range': `bytes */${file.body.length}` })
  if (range === 'whole') return encode(request, file, common)
  const body = file.body.subarray(range.first, range.last + 1)
  const contentRange = `bytes ${range.first}-${range.last}/${file.body.length}`
  const ofPart = {
    'Content-Type': file.type,
    'Content-Range': contentRange,
    ETag: plainTag,
    Vary: 'Accept-Encoding',
  }
  return { status: 206, headers: { ...common, ...ofPart, 'Content-Length': String(body.length) }, body }
}

function encode(request: IncomingMessage, file: ServedFile, common: Record<string, string>): Reply {
  const encoding = chooseEncoding(request, file)
  const body = (encoding && file.encoded.get(encoding)) ?? file.body
  const ETag = encoding === null ? `"${file.tag}"` : `"${file.tag}-${encoding}"`
  const headers = { ...common, ETag, Vary: 'Accept-Encoding' }
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(ETag)) return { status: 304, headers, body: null }
  const own = { 'Content-Type': file.type, 'Content-Length': String(body.length) }
  return {
    status: 200,
    headers: { ...headers, ...own, ...(encoding && { 'Content-Encoding': encoding }) },
    body,
  }
}

function chooseEncoding(request: IncomingMessage, file: ServedFile): Encoding | null {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  const offered: readonly Encoding[] = ['br', 'gzip']
  return offered.find((encoding) => accepted.includes(encoding) && file.encoded.has(encoding)) ?? null
}

function plain(status: number, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(`${status}\n`),
  }
}
