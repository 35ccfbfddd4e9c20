// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../scripts/sheets/citations.ts'
import { keyFacts } from '../../../scripts/sheets/keyFacts.ts'
import { sayIn } from '../../../scripts/sheets/words.ts'
import type { City } from '../../../src/core/dataset/city.ts'
import type { Locale } from '../../../src/core/dataset/text.ts'
import { aCity, aConflict, aPartnership, aSource, bothLanguages } from '../../support/dataset.ts'
import { index } from '../share/anImage.ts'

const factsOf = (part: Partial<City>, locale: Locale = 'de') =>
  keyFacts({ index, locale, say: sayIn(locale) }, aCity('place', part), citationsOf([aSource('s1')])).map(
    ({ label, value, note }) => [label, value, note],
  )
const [since, , clock, population, languages] = [0, 1, 2, 3, 4]

describe('keyFacts', () => {
  it('says the difference to the clock at home, and that of summer where it is another one', () => {
    expect(factsOf({ timeZone: 'Europe/Paris' })[clock]).toEqual(['Uhrzeit', 'wie Dortmund', ''])
    expect(factsOf({ timeZone: 'Africa/Accra' })[clock]).toEqual(['Uhrzeit', '−1 Std.', 'im Sommer −2 Std.'])
    expect(factsOf({ timeZone: 'America/New_York' }, 'en')[clock]).toEqual(['Time', '−6 h', ''])
    expect(factsOf({ timeZone: 'Asia/Kolkata' })[clock]).toEqual([
      'Uhrzeit',
      '+4,5 Std.',
      'im Sommer +3,5 Std.',
    ])
  })

  it('marks a population that sources disagree on, not one whose digits are part of another number', () => {
    const conflictOn = (text: string) =>
      aConflict({ values: [{ text: bothLanguages(text), isUsed: true, sources: ['s1'] }] })
    const counted = { count: 443_981, year: 2021, scope: bothLanguages('town'), sources: ['s1'] }
    const noteWith = (text: string) =>
      factsOf({ population: counted, conflicts: [conflictOn(text)] })[population]?.at(-1)
    expect(noteWith('443.981 (2021).')).toBe('2021, town (de), Quellen uneins')
    expect(noteWith('1.443.981')).toBe('2021, town (de)')
  })

  it('gives the day of the signing, unless sources disagree about the year', () => {
    const partnerships = [aPartnership({ since: '1960-04-02' })]
    const value = (date: string, isUsed: boolean) => ({
      text: bothLanguages(date),
      date,
      isUsed,
      sources: ['s1'],
    })
    const disputed = aConflict({ values: [value('1960', true), value('1961', false)] })
    const other = aConflict({ values: [value('1970', true), value('1960', false)] })
    expect(factsOf({ partnerships, conflicts: [] })[since]).toEqual(['Partnerstadt seit', '1960', '2. Apr.'])
    expect(factsOf({ partnerships, conflicts: [disputed] })[since]?.at(-1)).toBe('Quellen uneins')
    expect(factsOf({ partnerships, conflicts: [other] })[since]?.at(-1)).toBe('2. Apr.')
  })

  it('says that a population is not known, and with which year and scope one is', () => {
    expect(factsOf({ population: null })[population]).toEqual(['Bevölkerung', 'nicht bekannt', ''])
    const known = {
      count: 443_981,
      year: 2021,
      scope: { de: 'Stadtgebiet', en: 'city area' },
      sources: ['s1'],
    }
    expect(factsOf({ population: known }, 'en')[population]).toEqual([
      'Population',
      '443,981',
      '2021, city area',
    ])
  })

  it('names languages that not every engine knows, and none by its region or script', () => {
    expect(factsOf({ languages: ['sr', 'rsk'] })[languages]).toEqual([
      'Sprachen',
      'Serbisch',
      'Pannonisch-Russinisch',
    ])
    expect(factsOf({ languages: ['en-US'] }, 'en')[languages]).toEqual(['Language', 'English', ''])
  })
})
