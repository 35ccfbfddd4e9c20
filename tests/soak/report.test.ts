import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord, someSamples } from './aRecord.ts'
import { differencesOf } from './fresh.ts'
import { plotOf, ticks } from './plot.ts'
import { csvOf, verdictText } from './report.ts'
import { rulesOf, seriesOf } from './verdict.ts'

describe('the table of samples', () => {
  it('has a line for each sample and leaves empty what could not be measured', () => {
    const [sample] = someSamples(1)
    if (sample === undefined) throw new Error('There are no samples.')
    const lines = csvOf([sample, { ...sample, heap: null }])
      .trimEnd()
      .split('\n')
    const [head = '', first = '', second = ''] = lines
    const heap = head.split(',').indexOf('heap')
    expect(lines).toHaveLength(3)
    expect(Number(first.split(',')[heap])).toBe(12_000_000)
    expect(second.split(',')[heap]).toBe('')
  })
})

describe('the plot', () => {
  const record = aRecord()
  const plot = plotOf(record, seriesOf(record.samples))

  it('is a picture that can be read, with a field for each figure', () => {
    const parsed = new DOMParser().parseFromString(plot, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelectorAll('g')).toHaveLength(4)
    expect(parsed.querySelector('title')?.textContent).toBe('Soak of 60 minutes, seed 1')
  })

  it('shows every fault in every field, and no number that is none', () => {
    expect(plot.match(/stroke-dasharray/g)).toHaveLength(4 * record.recoveries.length)
    expect(plot).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('can be drawn where nothing was measured', () => {
    const empty = aRecord({ samples: [] })
    expect(plotOf(empty, seriesOf(empty.samples))).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('marks its axes with round numbers inside them', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (high) => {
        const marks = ticks(0, high, 5)
        expect(marks.length).toBeGreaterThan(1)
        expect(marks.length).toBeLessThan(13)
        expect(marks[0]).toBe(0)
        expect(marks.at(-1)).toBeLessThanOrEqual(high * 1.000_01)
      }),
    )
  })
})

describe('the words at the end', () => {
  it('name what is broken, what was said and what was different', () => {
    const record = aRecord({
      resets: [{ at: 1, differences: ['focus: "BUTTON.x" instead of "nowhere"'] }],
      complaints: [{ at: 2, kind: 'page error', text: 'x is not a function', isPlanted: false }],
      missing: { goal: 3 },
    })
    const text = verdictText(record, rulesOf(record))
    expect(text).toMatch(/BROKEN {2}a reset leaves nothing of a visit: 1 of 1/)
    expect(text).toMatch(/1 × page error: x is not a function/)
    expect(text).toMatch(/focus: "BUTTON.x" instead of "nowhere"/)
    expect(text).toMatch(/Not found when wanted: goal 3/)
  })
})

describe('the comparison with a fresh start', () => {
  it('names what differs, what is new and what is gone', () => {
    expect(differencesOf({ a: '1', b: '2' }, { a: '1', b: '3' })).toEqual(['b: "3" instead of "2"'])
    expect(differencesOf({ a: '1' }, {})).toEqual(['a: "" instead of "1"'])
    expect(differencesOf({}, { a: '1' })).toEqual(['a: "1" instead of ""'])
    expect(differencesOf({ a: '1' }, { a: '1' })).toEqual([])
  })
})
