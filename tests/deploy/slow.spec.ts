// @vitest-environment node
import { describe, inject, it } from 'vitest'
import { ask, speak, statusOf } from './ask.ts'
import { startNginx } from './nginx.ts'

describe('readers who take their time on purpose', () => {
  it.concurrent.for(['deploy/nginx.conf', 'deploy/kiosk/nginx.conf'] as const)(
    'are cut off by %s, which serves the others meanwhile',
    async (configuration, { expect, onTestFinished }) => {
      const nginx = await startNginx({ configuration, release: inject('release') })
      onTestFinished(nginx.stop)
      const begun = 'GET /de/ HTTP/1.1\r\nHost: atlas\r\n'
      const slow = Array.from({ length: 100 }, () => speak(nginx.port, begun, 'X-Slow: 1\r\n'))
      const body = speak(
        nginx.port,
        'POST /alive HTTP/1.1\r\nHost: atlas\r\nContent-Length: 900\r\n\r\n',
        'a',
      )
      expect((await ask(nginx.port, '/de/')).status).toBe(200)
      for (const { answer, seconds } of await Promise.all(slow)) {
        expect([0, 408]).toContain(statusOf(answer))
        expect(seconds).toBeGreaterThan(4)
        expect(seconds).toBeLessThan(14)
      }
      expect((await body).seconds).toBeLessThan(14)
    },
  )
})
