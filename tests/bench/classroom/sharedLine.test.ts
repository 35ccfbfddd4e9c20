// @vitest-environment node
import { createServer, get } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../../../scripts/serve/server.ts'
import { openSharedLine } from './sharedLine.ts'

const body = Buffer.alloc(100_000, 'x')
const server = createServer((_, response) => response.end(body))
afterEach(() => server.close())

const fetched = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    get({ port, path: '/', agent: false }, (response) => {
      let bytes = 0
      response.on('data', (data: Buffer) => (bytes += data.length))
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })

describe('a shared line', () => {
  it('carries everything, and no more at a time than it holds', async () => {
    const line = await openSharedLine({ mbps: 8, rttMs: 10 }, await listen(server, 0))
    const begun = performance.now()
    expect(await Promise.all([fetched(line.port), fetched(line.port), fetched(line.port)])).toEqual([
      body.length,
      body.length,
      body.length,
    ])
    // 300 kB at 1 MB a second, less what may burst.
    expect(performance.now() - begun).toBeGreaterThan(240)
    expect(line.bytes()).toBeGreaterThan(3 * body.length)
    line.close()
  })
})
