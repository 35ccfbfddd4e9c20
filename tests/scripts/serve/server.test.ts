// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHeaders } from '../../../scripts/serve/headers.ts'
import { createAtlasServer, listen } from '../../../scripts/serve/server.ts'

const page = `<!doctype html><title>Front</title>${'<p>thread</p>'.repeat(50)}`
let folder = ''
let server: Server
let port = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'de'), { recursive: true })
  await mkdir(join(dist, 'assets'))
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(dist, 'index.html'), page)
  await writeFile(join(dist, 'de/index.html'), page)
  await writeFile(join(dist, '404.html'), '<title>Missing</title>')
  await writeFile(join(dist, 'assets/main-1a2b.js'), 'export {}\n'.repeat(40))
  await writeFile(join(dist, 'sw.js'), 'addEventListener("fetch", () => {})')
  await mkdir(join(dist, 'open-data'))
  await writeFile(join(dist, 'open-data/partners.geojson'), '{}')
  await writeFile(join(dist, 'world.pmtiles'), Buffer.from(Array.from({ length: 256 }, (_, i) => i)))
  server = await createAtlasServer(dist)
  port = await listen(server, 0)
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** `fetch` normalises paths and decodes bodies, which is just what is tested here. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of npm start', () => {
  it('serves the index of a folder with every security header', async () => {
    const answer = await get('/')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe(page)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    for (const [name, value] of Object.entries(readHeaders().always)) {
      expect(answer.headers[name.toLowerCase()]).toBe(value)
    }
  })

  it('sends brotli to those who take it, and gzip to the others', async () => {
    const brotli = await get('/', { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
    const gzip = await get('/', { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
  })

  it('answers 304 to a copy that is still current', async () => {
    const first = await get('/', { 'Accept-Encoding': 'br' })
    const tag = first.headers.etag ?? ''
    const second = await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': `"old", W/${tag}` })
    expect(second.status).toBe(304)
    expect(second.body).toHaveLength(0)
  })

  it('lets hashed files be kept for good and asks for all others again', async () => {
    expect((await get('/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/world.pmtiles')).headers['cache-control']).toBe('no-cache')
    // Else browsers would not notice a new release for a day.
    expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache')
  })

  it('lets programs on other sites read open data, whole, in part and unchanged, and nothing else', async () => {
    const path = '/open-data/partners.geojson'
    const whole = await get(path)
    expect(whole.headers['content-type']).toBe('application/geo+json; charset=utf-8')
    const answers = [
      whole,
      await get(path, { Range: 'bytes=0-0' }),
      await get(path, { 'If-None-Match': whole.headers.etag ?? '' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 206, 304])
    for (const { headers } of answers) expect(headers['access-control-allow-origin']).toBe('*')
    expect((await get('/')).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('cuts a range out of the basemap', async () => {
    const answer = await get('/world.pmtiles', { Range: 'bytes=16-31', 'Accept-Encoding': 'br' })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe('bytes 16-31/256')
    expect([...answer.body]).toEqual(Array.from({ length: 16 }, (_, i) => i + 16))
  })

  it('sends the whole file when the range belongs to an older version', async () => {
    const answer = await get('/world.pmtiles', { Range: 'bytes=0-1', 'If-Range': '"older"' })
    expect(answer.status).toBe(200)
    expect(answer.body).toHaveLength(256)
  })

  it('refuses a range outside the file', async () => {
    const answer = await get('/world.pmtiles', { Range: 'bytes=256-' })
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe('bytes */256')
  })

  it('takes signs of life of a kiosk, and asks nobody to keep the answer', async () => {
    const answer = await get('/alive')
    expect(answer.status).toBe(204)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toHaveLength(0)
    expect((await get('/de/alive')).status).toBe(404)
  })

  it('leads folders without a slash to the one with it', async () => {
    const answer = await get('/de?at=2/0/0')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/de/?at=2/0/0')
  })

  it('never leads to another host', async () => {
    const answer = await get('//de')
    expect(answer.status).toBe(404)
  })

  it.each([
    '/nowhere',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%E0%A4%A',
    '/assets/../../secret.txt',
    '/\0',
  ])('answers %j with the page for what is missing', async (path) => {
    const answer = await get(path.replace('\0', '%00'))
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('<title>Missing</title>')
  })

  it('sends no body to HEAD and nothing at all to POST', async () => {
    const head = await get('/', {}, 'HEAD')
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page)))
    expect(head.body).toHaveLength(0)
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })
})

describe('the server below a sub-folder', () => {
  it('serves the same files there and nothing outside', async () => {
    const below = await createAtlasServer(join(folder, 'dist'), '/atlas/')
    const belowPort = await listen(below, 0)
    const inside = await fetch(`http://localhost:${belowPort}/atlas/de/`)
    const outside = await fetch(`http://localhost:${belowPort}/de/`)
    below.closeAllConnections()
    below.close()
    expect([inside.status, outside.status]).toEqual([200, 404])
  })
})
