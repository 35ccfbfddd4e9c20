// @vitest-environment node
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from './ask.ts'
import { type Nginx, startNginx } from './nginx.ts'

describe('the configuration for a kiosk', () => {
  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx({ configuration: 'deploy/kiosk/nginx.conf', release: inject('release') })
  })
  afterAll(() => nginx.stop())

  it('shows what this kiosk has set instead of what the release brings', async () => {
    const own = '{"idleSeconds": 42}'
    writeFileSync(join(nginx.folder, 'etc/atlas-kiosk/kiosk.json'), own)
    const answer = await ask(nginx.port, '/kiosk.json', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(answer.body.toString()).toBe(own)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-cache')
  })

  it('keeps one dot for each sign of life and nothing else', async () => {
    const file = join(nginx.folder, 'run/atlas-kiosk/alive')
    expect(statSync(file).size).toBe(0)
    expect((await ask(nginx.port, '/alive')).status).toBe(204)
    expect((await ask(nginx.port, '/alive', { method: 'POST' })).status).toBe(204)
    expect((await ask(nginx.port, '/alive', { method: 'POST', body: 'state' })).status).toBe(204)
    await ask(nginx.port, '/de/')
    expect(readFileSync(file, 'utf8')).toBe('.\n.\n.\n')
    expect(readFileSync(join(nginx.folder, 'access.log'), 'utf8')).toBe('')
  })

  it('answers nobody but this machine', () => {
    const listening = readFileSync('deploy/kiosk/nginx.conf', 'utf8').match(/^\s*listen .*$/gm)
    expect(listening?.map((line) => line.trim())).toEqual(['listen 127.0.0.1:8080;'])
  })

  it('shows an update at once, and still has the parts of the pages that were open', async () => {
    const root = join(nginx.folder, 'srv/atlas')
    for (const name of ['old', 'new']) {
      mkdirSync(join(root, name, 'assets'), { recursive: true })
      writeFileSync(join(root, name, 'index.html'), `<p>${name}</p>`)
      writeFileSync(join(root, name, 'assets', `${name}.js`), name)
    }
    rmSync(join(root, 'current'))
    symlinkSync('new', join(root, 'current'))
    symlinkSync('old', join(root, 'previous'))
    expect((await ask(nginx.port, '/')).body.toString()).toBe('<p>new</p>')
    expect((await ask(nginx.port, '/assets/new.js')).body.toString()).toBe('new')
    const old = await ask(nginx.port, '/assets/old.js')
    expect([old.status, old.body.toString()]).toEqual([200, 'old'])
    expect(old.headers['cache-control']).toContain('immutable')
    expect((await ask(nginx.port, '/assets/older.js')).status).toBe(404)
  })
})
