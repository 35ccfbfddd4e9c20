import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Crowd } from './crowd.ts'
import { plant } from './faults.ts'
import { Stage } from './stage.ts'

/** A kiosk that answers every look and every touch; what is to run in its page runs here. */
function aStage(workerAfterMs = 0): Stage {
  let touches = 0
  const opened = performance.now()
  const look = async () => ({
    phase: 'visit',
    document: 1,
    touches: touches++,
    hasWorker: performance.now() - opened >= workerAfterMs,
  })
  const page = { evaluate: async (work: () => unknown) => work() }
  const session = { send: async () => undefined }
  return Object.defineProperties(new Stage('', 'http://localhost/', () => undefined), {
    look: { value: look },
    screen: { value: { page, session } },
  })
}

async function killWorker(stage: Stage) {
  const planted = plant('service worker killed', stage, new Crowd(stage))
  await vi.advanceTimersByTimeAsync(120_000)
  return planted
}

const answerWith = (...answers: readonly (() => Promise<Response>)[]) => {
  const ask = vi.fn<() => Promise<Response>>()
  for (const answer of answers.slice(0, -1)) ask.mockImplementationOnce(answer)
  vi.stubGlobal('fetch', ask.mockImplementation(answers.at(-1) ?? (async () => new Response())))
}
const good = async () => new Response()
const bad = async () => new Response('', { status: 500 })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a service worker that is killed', () => {
  it('is over once a page is served again', async () => {
    answerWith(bad, good)
    const recovery = await killWorker(aStage())
    expect(fetch).toHaveBeenCalledTimes(2)
    expect(recovery?.seconds).toBeLessThan(1)
  })

  it.each([
    ['is an error', bad],
    ['does not come', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is never finished', async () => new Promise<Response>(() => undefined)],
  ])('is not mended while every answer %s', async (_, answer) => {
    answerWith(answer)
    expect(await killWorker(aStage())).toEqual({ fault: 'service worker killed', seconds: null })
  })

  it('is waited for on a page that was just opened, which is not what is timed', async () => {
    answerWith(good)
    expect((await killWorker(aStage(12_000)))?.seconds).toBeLessThan(1)
  })

  it('cannot be planted where there is none', async () => {
    answerWith(good)
    expect(await killWorker(aStage(Infinity))).toBeNull()
  })
})
