// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deed, faults, planOf } from './plan.ts'

function deedsOf(seed: number, count: number): readonly Deed[] {
  const plan = planOf(seed)
  return Array.from({ length: count }, () => plan.next().value)
}
const faultsIn = (deeds: readonly Deed[]): readonly string[] =>
  deeds.flatMap((deed) => (deed.kind === 'fault' ? [deed.fault] : []))
const endings: readonly Deed['kind'][] = ['leave', 'begin anew']

describe('the plan of a crowd', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(deedsOf(7, 500)).toEqual(deedsOf(7, 500))
    expect(deedsOf(7, 500)).not.toEqual(deedsOf(8, 500))
  })

  it('plants every fault once in the first visit, and leaves that visit to itself', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const deeds = deedsOf(seed, 40)
        const end = deeds.findIndex(({ kind }) => endings.includes(kind))
        expect(faultsIn(deeds.slice(0, end)).toSorted()).toEqual(faults.toSorted())
        expect(deeds[end]?.kind).toBe('leave')
      }),
    )
  })

  it('stays on the screen and picks from what is there', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const deed of deedsOf(seed, 200)) {
          if (deed.kind === 'rest') continue
          // Whatever the deed, its numbers are the shares.
          const shares = [...JSON.stringify(deed).matchAll(/:([\d.e-]+)/g)].map(([, share]) => Number(share))
          for (const share of shares) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThan(1)
          }
        }
      }),
    )
  })

  it('kills the renderer seldom, which hides what leaks', () => {
    const planted = faultsIn(deedsOf(3, 3000))
    const kills = planted.flatMap((fault, index) => (fault === 'renderer killed' ? [index] : []))
    const between = kills.slice(1).map((index, before) => index - (kills[before] ?? 0))
    expect(kills[0]).toBe(0)
    expect(Math.min(...between)).toBeGreaterThan(5 * (faults.length - 1))
  })

  it('does everything that it knows sooner or later', () => {
    const kinds = new Set(deedsOf(5, 2000).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(
      [
        'control',
        'place',
        'goal',
        'language',
        'text size',
        'year',
        'touch',
        'swipe',
        'pinch',
        'two people',
        'search',
        'wake',
        'rest',
        'answer',
        'leave',
        'begin anew',
        'fault',
      ].toSorted(),
    )
  })
})
