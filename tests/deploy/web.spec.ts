// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { readHeaders } from '../../scripts/serve/headers.ts'
import { ask } from './ask.ts'
import { hasBrotli, startNginx } from './nginx.ts'

const release = inject('release')
const configuration = 'deploy/nginx.conf'

describe('the configuration for the web', () => {
  it.runIf(hasBrotli)('prefers brotli, where the module is installed', async () => {
    const nginx = await startNginx({ configuration, release, brotli: true })
    onTestFinished(nginx.stop)
    const both = { headers: { 'Accept-Encoding': 'gzip, deflate, br' } }
    const answer = await ask(nginx.port, '/de/goals/', both)
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(answer.body)).toEqual(readFileSync(join(release, 'de/goals/index.html')))
    expect((await ask(nginx.port, '/de/', both)).headers['content-encoding']).toBe('gzip')
    const plain = await ask(nginx.port, '/de/goals/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Accept-Encoding')
  })

  it('serves a build below a folder', async () => {
    const nginx = await startNginx({ configuration, release, subFolder: '/atlas' })
    onTestFinished(nginx.stop)
    const { cacheControl } = readHeaders()
    expect((await ask(nginx.port, '/atlas/de/')).status).toBe(200)
    expect((await ask(nginx.port, '/atlas')).headers.location).toBe('/atlas/')
    expect((await ask(nginx.port, '/atlas/assets/gone.js')).headers['cache-control']).toBe(
      cacheControl.everythingElse,
    )
    const asset = /\/assets\/[^"]+\.js/.exec(readFileSync(join(release, 'de/index.html'), 'utf8'))?.[0] ?? ''
    expect((await ask(nginx.port, `/atlas${asset}`)).headers['cache-control']).toBe(cacheControl.assets)
    const german = await ask(nginx.port, '/atlas/nowhere')
    expect([german.status, german.body.includes('<html lang="de"')]).toEqual([404, true])
    const english = await ask(nginx.port, '/atlas/en/nowhere')
    expect([english.status, english.body.includes('<html lang="en"')]).toEqual([404, true])
  })
})
