import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFill, superfluous } from '../../../src/core/release/plan.ts'
import { filesOf, keyOf, type Release } from '../../../src/core/release/release.ts'
import { aRelease, someRelease } from './aRelease.ts'

const whole = (release: Release) => ({ release, keys: new Set(release.files.map(keyOf)) })
const sets = fc.constantFrom('essential' as const, 'complete' as const)

describe('the plan for a release', () => {
  it('fetches what is new, copies what has not changed and leaves what is there', () => {
    const old = aRelease('old', { 'de/': 'page', 'boot.js': 'boot', 'data/index.json': 'data' })
    const next = aRelease('next', { 'de/': 'other page', 'boot.js': 'boot', 'data/index.json': 'data' })
    const plan = planFill(next, 'essential', [whole(old), { release: next, keys: new Set(['boot.js']) }])
    expect(plan.fetches.map(({ path }) => path)).toEqual(['de/'])
    expect(plan.copies.map(({ file, from, key }) => [file.path, from, key])).toEqual([
      ['data/index.json', 'old', 'data/index.json'],
    ])
    expect([plan.presentBytes, plan.bytes]).toEqual([4, 18])
  })

  it('fetches what has two addresses once', () => {
    const release = aRelease('r', { '': 'page', 'de/': 'page' })
    const plan = planFill(release, 'essential', [])
    expect(plan.fetches.map(({ path }) => path)).toEqual([''])
    expect(plan.copies).toMatchObject([{ from: 'r', key: '' }])
  })

  it('makes the set whole, whatever was there, and fetches nothing that was there', () => {
    fc.assert(
      fc.property(someRelease('old'), someRelease('next'), sets, fc.nat(), (old, next, set, seed) => {
        const present = new Set(next.files.map(keyOf).filter((_, at) => (seed >> at) % 2 === 1))
        const kept = [whole(old), { release: next, keys: present }]
        const { copies, fetches } = planFill(next, set, kept)
        const done = new Set([...present, ...fetches.map(keyOf), ...copies.map(({ file }) => keyOf(file))])
        for (const file of filesOf(next, set)) expect(done).toContain(keyOf(file))
        const known = new Set(
          kept.flatMap(({ release, keys }) =>
            release.files.filter((file) => keys.has(keyOf(file))).map(({ hash }) => hash),
          ),
        )
        expect(fetches.filter(({ hash }) => known.has(hash))).toEqual([])
        // A copy has the right contents, and is there when the fetches are done.
        for (const { file, from, key } of copies) {
          const source = (from === 'old' ? old : next).files.find((candidate) => keyOf(candidate) === key)
          expect(source?.hash).toBe(file.hash)
          expect(from === 'old' || present.has(key) || fetches.map(keyOf).includes(key)).toBe(true)
        }
      }),
    )
  })

  it('does nothing a second time', () => {
    fc.assert(
      fc.property(someRelease('r'), sets, (release, set) => {
        const { copies, fetches, presentBytes, bytes } = planFill(release, set, [whole(release)])
        expect([copies, fetches, bytes - presentBytes]).toEqual([[], [], 0])
      }),
    )
  })
})

it('what a smaller set does not need is named, and nothing else', () => {
  const release = aRelease('r', { 'de/': 'page', 'de/time/': 'time' })
  expect(superfluous(release, 'essential', ['de/', 'de/time/', 'left over'])).toEqual([
    'de/time/',
    'left over',
  ])
})
