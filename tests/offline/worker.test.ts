// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { releaseOf, workerScope } from '../support/workerScope.ts'

const a = { '': 'start of a', 'program.js': 'program of a', 'more/': 'another page of a' }
const b = { '': 'start of b', 'program.js': 'program of b', 'more/': 'another page of b' }

let browser: ReturnType<typeof workerScope>
beforeEach(async () => {
  browser = workerScope()
  await take('a', a)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function take(id: string, bodies: Readonly<Record<string, string>>): Promise<void> {
  browser.serve(bodies)
  await browser.start(releaseOf(id, bodies))
  await browser.install()
  await browser.activate()
}
const open = async (page: string): Promise<string> => {
  browser.openPage(page)
  return (await browser.ask('', { opens: page })).text()
}
const clearStorage = (): void => browser.caches.stores.clear()
const essential = expect.arrayContaining(['', 'program.js', '?release'])

describe('storage that cannot be read', () => {
  it('does not stand between a page and the network', async () => {
    vi.spyOn(browser.caches, 'match').mockRejectedValue(new DOMException('', 'UnknownError'))
    browser.serve({ '': 'from the network' })
    expect(await open('page')).toBe('from the network')
  })

  it('nor does a marker that is none', async () => {
    browser.write('a', '?release', '{ half')
    await browser.start(releaseOf('a', a))
    browser.serve({ '': 'from the network' })
    expect(await open('page')).toBe('from the network')
  })

  it('but a request nobody can answer fails', async () => {
    browser.server.mockRejectedValue(new TypeError())
    await expect(browser.ask('program.css', { client: 'page' })).rejects.toThrow(TypeError)
  })
})

describe('a device without room for two complete sets', () => {
  it('takes the new release with what is essential, and says so', async () => {
    await open('old page')
    await browser.wish('keep', 'old page')
    expect(browser.keptOf('a')).toContain('more/')
    browser.caches.limits.room = Object.values(a).join('').length + Object.values(b).join('').length - 5
    await take('b', b)
    expect(browser.keptOf('b')).toEqual(essential)
    expect(browser.keptOf('b')).not.toContain('more/')
    await browser.wish('status', 'old page')
    expect(browser.heard.at(-1)).toMatchObject({ serving: 'b', kept: 'essential', failure: 'quota' })
    // As soon as the old one has gone there is room.
    browser.pages.length = 0
    await open('new page')
    await browser.wish('live', 'new page')
    await browser.wish('keep', 'new page')
    expect(browser.heard.at(-1)).toMatchObject({ serving: 'b', kept: 'complete', failure: null })
  })

  it('says so even where not a marker would fit beside what has come', async () => {
    const large = { ...a, 'more/large': 'x'.repeat(500) }
    await take('large', large)
    await open('page')
    browser.caches.limits.room = 200
    const { open: openCache } = browser.caches
    vi.spyOn(browser.caches, 'open').mockImplementation(async (name) => {
      const cache = await openCache(name)
      const put = async (address: string, response: Response): Promise<void> => {
        if (address.endsWith('?release') && browser.keptOf('large').includes('more/'))
          throw new DOMException('', 'QuotaExceededError')
        await cache.put(address, response)
      }
      return { ...cache, put }
    })
    await browser.wish('keep', 'page')
    expect(browser.heard.at(-1)).toMatchObject({ kept: 'essential', doneBytes: null, failure: 'quota' })
  })

  it('keeps its release where there is not even room for that', async () => {
    await open('page')
    await browser.wish('keep', 'page')
    browser.caches.limits.room = Object.values(a).join('').length + 5
    await expect(take('b', b)).rejects.toThrow(DOMException)
    expect(browser.keptOf('b')).toEqual([])
    expect(browser.keptOf('a')).toContain('more/')
  })
})

it('a release whose cache is deleted while it is being filled is filled again before it counts', async () => {
  await browser.start(releaseOf('b', b))
  let isDeleted = false
  browser.server.mockImplementation(async (path) => {
    if (path === '') return new Response(b[''])
    // By now the start page has been kept.
    await vi.waitFor(() => expect(isDeleted || browser.keptOf('b').includes('')).toBe(true))
    isDeleted = browser.caches.stores.delete('atlas:/:b') || isDeleted
    return new Response(b['program.js'])
  })
  await browser.install()
  expect(isDeleted).toBe(true)
  expect(browser.keptOf('b')).toEqual(essential)
})

describe('storage that was cleared', () => {
  const isWritten = () => browser.written('standing', '?standing')

  it('has its standing again as well, although nothing in it has changed', async () => {
    clearStorage()
    expect(await open('page')).toBe('start of a')
    expect(browser.keptOf('a')).toEqual(essential)
    expect(isWritten()).toMatchObject({ serving: 'a' })
  })

  it('is filled at a later attempt where the line was gone at the first, but not at every request', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    clearStorage()
    browser.server.mockRejectedValue(new TypeError())
    await open('first').catch(() => '')
    browser.serve(a)
    await open('second')
    expect(browser.keptOf('a')).toEqual([])
    vi.setSystemTime(Date.now() + 60_000)
    await open('third')
    expect(browser.keptOf('a')).toEqual(essential)
  })
})

describe('a release that did not come to life', () => {
  beforeEach(async () => {
    await open('old page')
    await browser.wish('live', 'old page')
    vi.useFakeTimers({ toFake: ['Date'] })
    await take('b', b)
    for (const page of ['1', '2']) {
      await open(page)
      vi.setSystemTime(Date.now() + 8000)
    }
    await open('3')
  })

  it('makes room as soon as the one before lives', async () => {
    expect(await (await browser.ask('', { client: '3' })).text()).toBe('start of a')
    await browser.wish('live', '3')
    expect(browser.keptOf('a')).toEqual(essential)
    expect(browser.keptOf('b')).toEqual([])
  })

  it('is left alone while another one is being installed, which looks the same', async () => {
    browser.registration.installing = {}
    browser.write('c', '', 'start of c')
    await browser.wish('live', '3')
    expect(browser.keptOf('c')).toEqual([''])
  })
})
