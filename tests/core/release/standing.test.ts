import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activated,
  cameOtherwise,
  keptReleases,
  livePatienceMs,
  navigated,
  nothingKept,
  readStanding,
  releaseFor,
  reportedLive,
  type Standing,
  tidied,
} from '../../../src/core/release/standing.ts'

const nobody: ReadonlySet<string> = new Set()
const alive = reportedLive(navigated(activated(nothingKept, 'a', []), 'page', 0, nobody), 'page')
const renewed = activated(alive, 'b', ['old page'])

describe('a new release', () => {
  it('answers pages that are opened from now on; those that are open stay with theirs', () => {
    expect(releaseFor(renewed, 'old page')).toBe('a')
    expect(releaseFor(renewed, 'new page')).toBe('b')
  })

  it('keeps the one before until it lives and nobody looks at the old one', () => {
    expect(keptReleases(tidied(renewed, nobody))).toEqual(['b', 'a'])
    const living = reportedLive(navigated(renewed, 'page', 0, nobody), 'page')
    expect(keptReleases(tidied(living, new Set(['old page'])))).toEqual(['b', 'a'])
    expect(keptReleases(tidied(living, nobody))).toEqual(['b'])
  })

  it('is not proven by pages of the old one, nor by such as came over the network', () => {
    const opened = cameOtherwise(navigated(renewed, 'page', 0, nobody), 'other')
    expect(reportedLive(opened, 'old page').isProven).toBe(false)
    expect(reportedLive(opened, 'other').isProven).toBe(false)
    expect(reportedLive(opened, 'page').isProven).toBe(true)
  })

  it('does not make one that never lived the one to go back to', () => {
    expect(activated(renewed, 'c', []).previous).toBe('a')
  })
})

describe('a release whose pages do not come to life', () => {
  const late = livePatienceMs
  /** Every page is left for the next one after so long. */
  const opened = (from: Standing, pages: number, ms: number): Standing =>
    Array.from({ length: pages }, (_, i) => i).reduce(
      (standing, i) => navigated(standing, `${i}`, i * ms, new Set([`${i - 1}`])),
      from,
    )

  it('gives way to the one before at the third page', () => {
    expect(opened(renewed, 2, late).serving).toBe('b')
    expect(opened(renewed, 3, late)).toMatchObject({
      serving: 'a',
      previous: null,
      bad: ['b'],
      isProven: true,
    })
  })

  it('gives way to the network where there is none before', () => {
    expect(opened(activated(nothingKept, 'a', []), 3, late)).toMatchObject({ serving: null, bad: ['a'] })
  })

  it('is given the benefit of the doubt where pages are left early, but not for ever', () => {
    expect(opened(renewed, 5, late / 2).serving).toBe('b')
    expect(opened(renewed, 6, late / 2).serving).toBe('a')
  })

  it('is cleared of all doubt by one that does', () => {
    const doubted = opened(renewed, 5, late / 2)
    const cleared = reportedLive(doubted, '4')
    expect(cleared).toMatchObject({ serving: 'b', isProven: true, doubt: 0 })
    expect(opened(cleared, 9, late).serving).toBe('b')
  })

  it('is asked for again only when another one has come', () => {
    const back = opened(renewed, 3, late)
    expect(opened(back, 9, late).serving).toBe('a')
    expect(activated(back, 'c', []).serving).toBe('c')
  })

  it('is not found where the browser does not say which page it opens', () => {
    const silent = [0, 1, 2, 3, 4, 5].reduce(
      (standing, i) => navigated(standing, '', i * late, nobody),
      renewed,
    )
    expect(silent.serving).toBe('b')
    expect(reportedLive(silent, 'any').isProven).toBe(true)
  })
})

describe('what was written', () => {
  it('is read as it was', () => {
    const written = cameOtherwise(navigated(renewed, 'page', 5, nobody), 'other')
    expect(readStanding(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  it('and is nonsense counts as nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readStanding(value)).toEqual(nothingKept)
      }),
    )
    expect(readStanding({ serving: 3, guests: ['a', 1], unheard: [{ client: 'a' }], bad: 'b' })).toEqual({
      ...nothingKept,
      guests: ['a'],
    })
  })
})

type Step = (standing: Standing) => Standing
const client = fc.constantFrom('1', '2', '3', '4')
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b', 'c').map(
      (id): Step =>
        (standing) =>
          activated(standing, id, ['1', '2']),
    ),
    fc.tuple(client, fc.nat(60_000), fc.subarray(['1', '2', '3'])).map(
      ([id, at, open]): Step =>
        (standing) =>
          navigated(standing, id, at, new Set(open)),
    ),
    client.map(
      (id): Step =>
        (standing) =>
          reportedLive(standing, id),
    ),
    client.map(
      (id): Step =>
        (standing) =>
          cameOtherwise(standing, id),
    ),
    fc.subarray(['1', '2', '3']).map(
      (open): Step =>
        (standing) =>
          tidied(standing, new Set(open)),
    ),
  ),
)

it('whatever happens, a release that died does not answer, and what may still be needed is kept', () => {
  fc.assert(
    fc.property(steps, client, (all, asking) => {
      let standing = nothingKept
      for (const step of all) {
        const before = standing
        standing = step(standing)
        const { serving, previous, bad, guests } = standing
        expect(bad).not.toContain(serving)
        expect(previous === null || previous !== serving).toBe(true)
        // Nobody is answered from a cache that has been deleted.
        expect([...keptReleases(standing), null]).toContain(releaseFor(standing, asking))
        // Pages that are open lose their release only with their last.
        const isLeft = before.previous !== null && previous === null && serving === before.serving
        expect(isLeft && guests.length > 0).toBe(false)
      }
    }),
  )
})
