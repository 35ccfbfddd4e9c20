/** How the atlas is compressed, at the start of the small server and by `npm run build -- --compress`. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** What a file that was compressed in advance adds to its name; nginx looks for the same. */
export const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The text in each encoding, as small as it gets. An encoding that does not make it smaller is left out. */
export async function compress(body: Buffer): Promise<Map<Encoding, Buffer>> {
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
