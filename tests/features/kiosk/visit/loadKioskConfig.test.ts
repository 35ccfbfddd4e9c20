import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualKiosk } from '../../../../src/core/kiosk/kioskConfig.ts'
import { attracting, visiting } from '../../../../src/core/kiosk/kioskState.ts'
import { kioskNow, startKiosk } from '../../../../src/features/kiosk/kioskStore.ts'
import { loadKioskConfig } from '../../../../src/features/kiosk/visit/loadKioskConfig.ts'

beforeEach(() => startKiosk({ state: attracting, config: usualKiosk }))
afterEach(() => vi.unstubAllGlobals())

const answer = (text: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(text, { status })),
  )

describe('loadKioskConfig', () => {
  it('takes over what was set, beside the base of the atlas', async () => {
    answer('{"idleSeconds": 60, "language": "en"}')
    await loadKioskConfig('/atlas/')
    expect(fetch).toHaveBeenCalledWith('/atlas/kiosk.json')
    expect(kioskNow().config).toEqual({ ...usualKiosk, idleSeconds: 60, language: 'en' })
  })

  it('leaves a visit that has begun meanwhile as it is', async () => {
    answer('{}')
    const loading = loadKioskConfig('/')
    startKiosk({ state: visiting(5), config: usualKiosk })
    await loading
    expect(kioskNow().state).toEqual(visiting(5))
  })

  it.each([
    ['<html>', 404],
    ['{"idleSeconds":', 200],
    ['null', 200],
    ['[]', 200],
    ['{"idleSeconds": -1}', 200],
  ])('keeps the usual values for %s with status %i', async (text, status) => {
    answer(text, status)
    await loadKioskConfig('/')
    expect(kioskNow().config).toEqual(usualKiosk)
  })

  it('keeps them without a network', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('offline'))),
    )
    await loadKioskConfig('/')
    expect(kioskNow().config).toEqual(usualKiosk)
  })
})
