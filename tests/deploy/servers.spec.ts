// @vitest-environment node
/** What both configurations have to do, for readers and against those who are none. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readHeaders } from '../../scripts/serve/headers.ts'
import { ask, speak, statusOf } from './ask.ts'
import { type Nginx, startNginx } from './nginx.ts'

const release = inject('release')
const { always, cacheControl, openData } = readHeaders()
const asset = readdirSync(join(release, 'assets')).find((name) => name.endsWith('.js')) ?? ''
const basemap = '/basemap/world.pmtiles'
const archive = readFileSync(join(release, basemap))

describe.each(['deploy/nginx.conf', 'deploy/kiosk/nginx.conf'] as const)('%s', (configuration) => {
  let nginx: Nginx
  let port = 0
  beforeAll(async () => {
    nginx = await startNginx({ configuration, release })
    port = nginx.port
  })
  afterAll(() => nginx.stop())

  it.each([
    ['a page', '/de/', 'GET', 200],
    ['a part of the program', `/assets/${asset}`, 'GET', 200],
    ['a folder without its slash', '/de', 'GET', 301],
    ['what is not there', '/nowhere', 'GET', 404],
    ['a method that is refused', '/de/', 'DELETE', 405],
    ['an address that is refused', '/%00', 'GET', 400],
  ])('sends the headers of headers.json with %s', async (_, path, method, status) => {
    const answer = await ask(port, path, { method })
    expect(answer.status).toBe(status)
    for (const [name, value] of Object.entries(always)) expect(answer.headers[name.toLowerCase()]).toBe(value)
    expect(answer.headers.server).toBe('nginx')
  })

  it('lets browsers keep what never changes, and ask for everything else', async () => {
    const kept = async (path: string) => (await ask(port, path)).headers['cache-control']
    expect(await kept(`/assets/${asset}`)).toBe(cacheControl.assets)
    for (const path of [
      '/',
      '/de/',
      '/boot.js',
      '/kiosk.json',
      '/data/index.json',
      basemap,
      '/assets/gone.js',
    ])
      expect([path, await kept(path)]).toEqual([path, cacheControl.everythingElse])
  })

  it('lets other sites read the open data and nothing else', async () => {
    const allowed = async (path: string) => (await ask(port, path)).headers['access-control-allow-origin']
    expect(await allowed(`/open-data/${readdirSync(join(release, 'open-data'))[0]}`)).toBe(
      openData['Access-Control-Allow-Origin'],
    )
    expect(await allowed('/de/')).toBeUndefined()
    expect(await allowed('/data/index.json')).toBeUndefined()
  })

  it('sends what was compressed in advance, with a tag of its own', async () => {
    const plain = await ask(port, '/de/goals/')
    const zipped = await ask(port, '/de/goals/', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(zipped.body).toEqual(readFileSync(join(release, 'de/goals/index.html.gz')))
    expect(gunzipSync(zipped.body)).toEqual(plain.body)
    expect(zipped.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(zipped.headers.etag).not.toBe(plain.headers.etag)
    for (const { headers } of [plain, zipped]) expect(headers.vary).toBe('Accept-Encoding')
  })

  it('compresses what was not, but neither the basemap nor fonts', async () => {
    const encoding = async (path: string) =>
      (await ask(port, path, { headers: { 'Accept-Encoding': 'gzip' } })).headers['content-encoding']
    expect(await encoding('/de/')).toBe('gzip')
    expect(await encoding(`/assets/${asset}`)).toBe('gzip')
    expect(await encoding(basemap)).toBeUndefined()
    expect(await encoding('/fonts/noto-sans.woff2')).toBeUndefined()
  })

  it('says 304 to whoever has a file already, in each of its forms', async () => {
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const first = await ask(port, '/de/goals/', { headers })
      const tag = first.headers.etag ?? ''
      expect(tag).toMatch(/^"/)
      const again = await ask(port, '/de/goals/', { headers: { ...headers, 'If-None-Match': tag } })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      const other = await ask(port, '/de/goals/', { headers: { ...headers, 'If-None-Match': '"other"' } })
      expect(other.status).toBe(200)
    }
  })

  it('sends the basemap in pieces', async () => {
    const range = (value: string) => ask(port, basemap, { headers: { Range: value } })
    const middle = await range('bytes=100-299')
    expect(middle.status).toBe(206)
    expect(middle.headers['content-range']).toBe(`bytes 100-299/${archive.length}`)
    expect(middle.body).toEqual(archive.subarray(100, 300))
    expect((await range('bytes=-50')).body).toEqual(archive.subarray(-50))
    expect((await range(`bytes=${archive.length - 10}-`)).body).toEqual(archive.subarray(-10))
    expect((await range(`bytes=${archive.length - 10}-${archive.length + 10}`)).body).toHaveLength(10)
    const several = await range('bytes=0-9,20-29')
    expect(several.status).toBe(206)
    expect(several.headers['content-type']).toMatch(/^multipart\/byteranges/)
  })

  it('answers ranges that mean nothing, lie outside or are too many', async () => {
    const range = (value: string) => ask(port, basemap, { headers: { Range: value } })
    const outside = await range(`bytes=${archive.length}-`)
    expect(outside.status).toBe(416)
    expect(outside.headers['content-range']).toBe(`bytes */${archive.length}`)
    expect((await range('lines=1-2')).status).toBe(200)
    const many = Array.from({ length: 50 }, (_, index) => `${index * 2}-${index * 2}`).join(',')
    expect((await range(`bytes=${many}`)).status).toBe(200)
    const stale = { Range: 'bytes=0-9', 'If-Range': '"another release"' }
    expect((await ask(port, basemap, { headers: stale })).status).toBe(200)
  })

  it('shows what is missing in the language of its address', async () => {
    for (const [path, language] of [
      ['/nowhere', 'de'],
      ['/de/nowhere/', 'de'],
      ['/en/nowhere', 'en'],
      ['/en/nowhere/deeper/', 'en'],
      ['/en/.env', 'en'],
    ] as const) {
      const { status, body } = await ask(port, path)
      expect([path, status]).toEqual([path, 404])
      expect([path, body.includes(`<html lang="${language}"`)]).toEqual([path, true])
    }
  })

  it('leads a folder without its slash to itself, on the same host', async () => {
    expect((await ask(port, '/en?year=1990')).headers.location).toBe('/en/?year=1990')
    expect((await ask(port, '//evil.example/..%2f..%2fde')).headers.location ?? '/').toMatch(/^\/(?!\/)/)
    expect((await ask(port, '/de%0d%0aX-Own:1')).headers['x-own']).toBeUndefined()
  })

  it('takes no method but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      for (const path of ['/de/', '/boot.js', '/nowhere', `/assets/${asset}`]) {
        const { status, headers } = await ask(port, path, { method })
        expect([method, path, status]).toEqual([method, path, 405])
        expect(headers.allow).toBe('GET, HEAD')
      }
    }
    const head = await ask(port, '/de/', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(Number(head.headers['content-length'])).toBe(statSync(join(release, 'de/index.html')).size)
  })

  it('lists no folder and shows no file that is not meant for readers', async () => {
    for (const path of [
      '/assets/',
      '/data/',
      '/basemap/',
      '/de/goals/index.html.gz',
      '/.git/config',
      '/de/.env',
    ]) {
      const { status, body } = await ask(port, path)
      expect([path, status]).toEqual([path, 404])
      expect(body.toString()).not.toContain('Index of')
    }
  })

  it.each([
    '/../../../../etc/passwd',
    '/assets/../../../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
    '/assets/..%252f..%252f..%252fetc/passwd',
    String.raw`/..\..\..\..\etc\passwd`,
    '/..%5c..%5c..%5cetc%5cpasswd',
    '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
    '/....//....//etc/passwd',
    '/assets../../../etc/passwd',
    '/de/%00/../../../etc/passwd',
    '//etc/passwd',
    '/kiosk.json/../../../etc/passwd',
    '/kiosk.json../settings',
  ])('does not leave its folder for %s', async (path) => {
    const { status, body } = await ask(port, path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('root:')
  })

  it('refuses addresses and headers that are too long, and bodies', async () => {
    const long = 'a'.repeat(9000)
    expect((await ask(port, `/${long}`)).status).toBe(414)
    expect((await ask(port, '/', { headers: { 'X-Long': long } })).status).toBe(400)
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`X-${i}`, 'a'.repeat(1000)]))
    expect((await ask(port, '/', { headers: many })).status).toBe(400)
    const head = 'POST /de/ HTTP/1.1\r\nHost: atlas\r\nContent-Length: 5000000\r\n\r\n'
    expect(statusOf((await speak(port, head)).answer)).toBe(413)
  })

  it('refuses what is not HTTP', async () => {
    for (const text of ['nonsense\r\n\r\n', 'GET /\0 HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n'])
      expect([text, statusOf((await speak(port, text)).answer)]).toEqual([text, 400])
  })
})
