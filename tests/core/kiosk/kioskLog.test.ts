import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyLog,
  logKinds,
  mostCharacters,
  mostEntries,
  parseLog,
  technicalNote,
  withEntry,
} from '../../../src/core/kiosk/kioskLog.ts'

const anEntry = { at: 1000, kind: 'hung', release: 'ab12', note: '6 s' } as const

const entries = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom(...logKinds),
    release: fc.constantFrom('ab12', 'f'.repeat(40)),
    note: fc.constantFrom('', 'TypeError base.js:1:2', 'x'.repeat(100)),
  }),
  { maxLength: 300 },
)

describe('the log of a kiosk', () => {
  it('is read back as it was written', () => {
    const log = withEntry({ ...emptyLog, restart: { inARow: 2, at: 900 }, release: 'ab12' }, anEntry)
    expect(parseLog(JSON.stringify(log))).toEqual(log)
    expect(log.entries).toEqual([{ ...anEntry, count: 1 }])
  })

  it('counts what happens again within a minute', () => {
    const again = withEntry(withEntry(emptyLog, anEntry), { ...anEntry, at: 30_000 })
    expect(again.entries).toEqual([{ ...anEntry, count: 2 }])
    expect(withEntry(again, { ...anEntry, at: 62_000 }).entries).toHaveLength(2)
    expect(withEntry(again, { ...anEntry, note: '7 s' }).entries).toHaveLength(2)
  })

  it('stays bounded and keeps the newest, whatever is written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const log = all.reduce(withEntry, emptyLog)
        expect(log.entries.length).toBeLessThanOrEqual(mostEntries)
        expect(JSON.stringify(log).length).toBeLessThanOrEqual(mostCharacters)
        expect(log.entries.at(-1)?.kind).toBe(all.at(-1)?.kind)
      }),
    )
  })

  it.each([
    [null],
    [''],
    ['null'],
    ['[]'],
    ['{"entries":7}'],
    ['{"entries":[{"at":"today","kind":"hung"}],"restart":5}'],
  ])('is empty where %j was kept', (text) => {
    expect(parseLog(text)).toEqual(emptyLog)
  })

  it('can always be read, and holds nothing but what it may', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          entries.map((all) => JSON.stringify({ entries: all })),
        ),
        (text) => {
          const log = parseLog(text)
          expect(parseLog(JSON.stringify(log))).toEqual(log)
          expect(JSON.stringify(log).length).toBeLessThanOrEqual(mostCharacters)
        },
      ),
    )
  })

  it('leaves out of an entry what nobody may read there', () => {
    const text = JSON.stringify({
      entries: [{ ...anEntry, note: 'Suche: „Kumasi“', page: '/de/city/kumasi/' }],
    })
    expect(parseLog(text).entries).toEqual([{ ...anEntry, note: '', count: 1 }])
  })
})

describe('what is kept of an error', () => {
  const stack = (message: string) =>
    `TypeError: ${message}\n    at find (http://localhost:4315/assets/SearchPopup-K-gb_qFe.js:12:345)\n    at x`

  it('is its kind and the line of the program', () => {
    expect(technicalNote('TypeError', stack('broken'))).toBe('TypeError SearchPopup-K-gb_qFe.js:12:345')
    expect(technicalNote('My own error', '')).toBe('Error')
  })

  it('is never its message, and always fits into the log', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), (message, name) => {
        const note = technicalNote(name, stack(message))
        expect(note.endsWith('SearchPopup-K-gb_qFe.js:12:345')).toBe(true)
        expect(parseLog(JSON.stringify({ entries: [{ ...anEntry, note }] })).entries[0]?.note).toBe(note)
      }),
    )
  })
})
