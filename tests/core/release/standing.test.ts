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

describe('a third release', () => {
  it('leaves pages of one that was never proven to the network, and those of the first with theirs', () => {
    const opened = navigated(renewed, 'of b', 0, nobody)
    const third = activated(opened, 'c', ['old page', 'of b'])
    expect(releaseFor(third, 'old page')).toBe('a')
    expect(third.guests).not.toContain('of b')
    expect(third.strangers).toEqual(['of b'])
  })

  it('leaves pages of the first to the network once the second is the one before', () => {
    const proven = reportedLive(navigated(renewed, 'of b', 0, nobody), 'of b')
    const third = activated(proven, 'c', ['old page', 'of b'])
    expect(releaseFor(third, 'of b')).toBe('b')
    expect(third.strangers).toEqual(['old page'])
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

  it('is not mixed with the one before in the pages that are left of it', () => {
    expect(opened(renewed, 3, late).strangers).toEqual(['1'])
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

/** What a browser knows besides: the pages that are open, and whose each is; null: it came over the network. */
type World = { readonly standing: Standing; readonly pages: ReadonlyMap<string, string | null> }
type Step = (world: World, turn: number) => World
const nth = (pages: World['pages'], n: number): string => [...pages.keys()][n % pages.size] ?? 'none'
const openIn = (pages: World['pages']): ReadonlySet<string> => new Set(pages.keys())

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd').map((id): Step => ({ standing, pages }) => ({
      pages,
      standing: activated(standing, id, [...pages.keys()]),
    })),
    fc.nat(60_000).map((at): Step => ({ standing, pages }, turn) => {
      const client = `page ${turn}`
      const next = navigated(standing, client, at, openIn(pages))
      return { standing: next, pages: new Map([...pages, [client, next.serving]]) }
    }),
    fc.nat().map((n): Step => ({ standing, pages }) => ({
      pages,
      standing: reportedLive(standing, nth(pages, n)),
    })),
    fc.constant<Step>(({ standing, pages }, turn) => {
      const client = `page ${turn}`
      return { standing: cameOtherwise(standing, client), pages: new Map([...pages, [client, null]]) }
    }),
    fc.nat().map((n): Step => ({ standing, pages }) => {
      const left = new Map(pages)
      left.delete(nth(pages, n))
      return { pages: left, standing: tidied(standing, openIn(left)) }
    }),
  ),
  { maxLength: 30 },
)

it('whatever happens, no page is answered by a release it is not of, and none by one that died', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let world: World = { standing: nothingKept, pages: new Map() }
      for (const [turn, step] of all.entries()) {
        const before = world.standing
        world = step(world, turn)
        const { serving, previous, bad, guests, strangers } = world.standing
        expect(bad).not.toContain(serving)
        expect(previous === null || previous !== serving).toBe(true)
        for (const [client, shown] of world.pages) {
          const from = strangers.includes(client) ? null : releaseFor(world.standing, client)
          // Nobody is answered from a cache that has been deleted.
          expect([...keptReleases(world.standing), null]).toContain(from)
          // The network may answer everybody; who came over it is of whatever release it had.
          expect(from === null || shown === null || from === shown).toBe(true)
        }
        // Pages that are open lose their release only with their last.
        const isLeft = before.previous !== null && previous === null && serving === before.serving
        expect(isLeft && guests.length > 0).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})
