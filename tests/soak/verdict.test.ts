// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { aRecord, someSamples } from './aRecord.ts'
import type { SoakRecord } from './record.ts'
import { rulesOf } from './verdict.ts'

const broken = (changes: Partial<SoakRecord>): readonly string[] =>
  rulesOf(aRecord(changes)).flatMap(({ name, isKept }) => (isKept === false ? [name] : []))

const [sample] = someSamples(1)

describe('the verdict on a soak', () => {
  it('finds nothing where nothing was wrong', () => {
    expect(broken({})).toEqual([])
  })

  it('finds a heap that grows by three megabytes an hour, and no other figure', () => {
    expect(broken({ samples: someSamples(60, 3_000_000) })).toEqual(['heap does not grow'])
  })

  it('does not judge growth in three minutes', () => {
    expect(broken({ minutes: 3, samples: someSamples(3, 300_000_000) })).toEqual([])
    const [rule] = rulesOf(aRecord({ minutes: 3 }))
    expect(rule).toMatchObject({ isKept: null, measured: 'too short a run to tell' })
  })

  it.each([0, 2])('counts %d contexts while the map moves as a fault', (contexts) => {
    if (sample === undefined) throw new Error('There are no samples.')
    const samples = [...someSamples(60), { ...sample, at: 3600, contexts }]
    expect(broken({ samples })).toEqual(['one WebGL context lives while the map moves'])
  })

  it('allows no context while the drawn map stands in', () => {
    if (sample === undefined) throw new Error('There are no samples.')
    expect(broken({ samples: [...someSamples(60), { ...sample, contexts: 0, showsGl: false }] })).toEqual([])
  })

  it.each([10.5, null])('says which fault took %s seconds', (seconds) => {
    const recoveries = [
      { fault: 'clock jump' as const, at: 1, seconds: 1 },
      { fault: 'clock jump' as const, at: 90, seconds },
    ]
    const rules = rulesOf(aRecord({ recoveries }))
    const rule = rules.find(({ name }) => name.includes('clock jump'))
    expect(rule?.isKept).toBe(false)
    expect(rule?.measured).toBe(`1 of 2, worst ${seconds === null ? 'never' : '10.5 s'}`)
  })

  const workerRule = 'recovers from service worker killed within 10 s'
  const withoutWorker = aRecord().recoveries.filter(({ fault }) => fault !== 'service worker killed')

  it('misses a fault that was not planted in half an hour, and leaves it open in less', () => {
    expect(broken({ recoveries: withoutWorker })).toEqual([workerRule])
    expect(broken({ recoveries: withoutWorker, minutes: 29 })).toEqual([])
    const rules = rulesOf(aRecord({ recoveries: withoutWorker, minutes: 29 }))
    expect(rules.find(({ name }) => name === workerRule)).toMatchObject({
      isKept: null,
      measured: 'not planted',
    })
  })

  it('misses what was to be broken and was never there, however short the run', () => {
    const missing = { 'service worker killed': 2 }
    expect(broken({ recoveries: withoutWorker, missing, minutes: 3 })).toEqual([workerRule])
    // Once is enough: a page may be on its way when somebody looks.
    expect(broken({ missing })).toEqual([])
  })

  it('misses a moving map that does not return', () => {
    const lost = { fault: 'context loss' as const, at: 1, seconds: 1, mapSeconds: null }
    const recoveries = [...aRecord().recoveries, lost]
    expect(broken({ recoveries })).toEqual(['the moving map returns within 10 s of a context loss'])
  })

  it('forgives what was planted, and nothing else', () => {
    const complaint = { at: 1, kind: 'page error' as const, text: 'x is not a function' }
    expect(broken({ complaints: [{ ...complaint, isPlanted: true }] })).toEqual([])
    expect(broken({ complaints: [{ ...complaint, isPlanted: false }] })).toEqual([
      'nothing is left unhandled',
    ])
  })

  it('wants resets, and whole ones', () => {
    expect(broken({ resets: [] })).toEqual(['a visit ends in a reset'])
    expect(broken({ resets: [{ at: 9, differences: ['scroll: "0 80" instead of "0 0"'] }] })).toEqual([
      'a reset leaves nothing of a visit',
    ])
  })
})
