/** The built files in memory, compressed once. What is not in the map cannot be served. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

export type ServedFile = {
  readonly type: string
  readonly body: Buffer
  /** Hash of the uncompressed body, without quotation marks. */
  readonly tag: string
  /** Empty for what is compressed in itself or would not shrink. */
  readonly encoded: ReadonlyMap<Encoding, Buffer>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pmtiles': 'application/vnd.pmtiles',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Every file below `folder` by its path in URLs, such as `/de/index.html`. Compressing takes most of the time; whoever
 * only wants the files can do without.
 */
export async function readFiles(folder: string, isCompressed = true): Promise<Map<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path): Promise<[string, ServedFile]> => {
    const url = `/${relative(folder, path).split(sep).join('/')}`
    return [url, await toServedFile(url, await readFile(path), isCompressed)]
  })
  return new Map(await Promise.all(files))
}

async function toServedFile(url: string, body: Buffer, isCompressed: boolean): Promise<ServedFile> {
  const type = types[extname(url)] ?? 'application/octet-stream'
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return {
    type,
    body,
    tag,
    encoded: isCompressed && type.includes('charset') ? await compress(body) : new Map(),
  }
}

async function compress(body: Buffer): Promise<Map<Encoding, Buffer>> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })])
  const encoded = new Map<Encoding, Buffer>()
  if (br.length < body.length) encoded.set('br', br)
  if (gz.length < body.length) encoded.set('gzip', gz)
  return encoded
}
