// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { releaseOf, workerScope } from '../support/workerScope.ts'

const bodies = {
  '': 'start',
  'de/': 'front page',
  'de/offline/': 'no line',
  'program.js': 'program of a',
  '404.html': 'not here',
}
const page = (body: string, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

let browser: ReturnType<typeof workerScope>
beforeEach(async () => {
  browser = workerScope()
  browser.serve(bodies)
  await browser.start(releaseOf('a', bodies))
  await browser.install()
  await browser.activate()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const program = async (client: string): Promise<string> =>
  (await browser.ask('program.js', { client })).text()

describe('a page that is not kept', () => {
  it('and comes from another release has everything from the network', async () => {
    browser.server.mockImplementation((path) => page(path === 'program.js' ? 'program of b' : 'page of b'))
    expect(await (await browser.ask('de/new/', { opens: 'new' })).text()).toBe('page of b')
    expect(await program('new')).toBe('program of b')
    expect(await program('old')).toBe('program of a')
  })

  it('and is of another release has everything from the network even where it says that nothing is there', async () => {
    browser.server.mockImplementation((path) =>
      path === 'program.js' ? new Response('program of b') : page('not here in b', 404),
    )
    expect((await browser.ask('de/lost/', { opens: 'new' })).status).toBe(404)
    expect(await program('new')).toBe('program of b')
  })

  it('and does not exist has everything from the cache where that is said by its own release', async () => {
    browser.server.mockImplementation(() => page('not here', 404))
    expect((await browser.ask('de/lost/', { opens: 'page' })).status).toBe(404)
    expect(await program('page')).toBe('program of a')
  })

  it('and comes too late does not take the page that is shown instead for another one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const late = Promise.withResolvers<Response>()
    browser.server.mockReturnValue(late.promise)
    const asked = browser.ask('de/new/', { opens: 'page' })
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    await vi.advanceTimersByTimeAsync(8000)
    expect((await asked).status).toBe(503)
    late.resolve(page('page of b'))
    vi.useRealTimers()
    await new Promise((resolve) => setTimeout(resolve, 50))
    browser.server.mockReturnValue(new Response('program of b'))
    expect(await program('page')).toBe('program of a')
  })
})
