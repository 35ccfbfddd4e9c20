import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDayOfYear,
  formatDistance,
  formatFileSize,
  formatLanguage,
  formatPopulation,
  minutesAhead,
  yearOf,
} from '../../src/i18n/format.ts'

describe('formatDate', () => {
  it.each([
    ['1992', 'de', '1992'],
    ['1992-07', 'de', 'Juli 1992'],
    ['1992-07-22', 'de', '22. Juli 1992'],
    ['1992-07-22', 'en', '22 July 1992'],
  ] as const)('shows %s in %s as %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text)
  })
})

describe('formatDayOfYear', () => {
  it('is empty where only the year is known', () => {
    expect(formatDayOfYear('1992', 'de')).toBe('')
  })
  it('leaves the year to others', () => {
    expect(formatDayOfYear('1992-07-22', 'en')).toBe('22 Jul')
  })
})

describe('numbers', () => {
  it('groups kilometres as the language does', () => {
    expect(formatDistance(7808.6, 'de')).toBe('7.809 km')
    expect(formatDistance(7808.6, 'en')).toBe('7,809 km')
  })
  it('rounds millions and leaves smaller towns exact', () => {
    expect(formatPopulation(12_952_907, 'de')).toBe('13\u00a0Mio.')
    expect(formatPopulation(368_967, 'de')).toBe('368.967')
  })
  it('reads the year of a date', () => {
    expect(yearOf('2022-03-31')).toBe(2022)
  })
})

describe('minutesAhead', () => {
  it('knows that Xi’an is seven hours ahead of Dortmund in winter and six in summer', () => {
    expect(minutesAhead(new Date('2026-01-10T12:00:00Z'), 'Asia/Shanghai', 'Europe/Berlin')).toBe(420)
    expect(minutesAhead(new Date('2026-07-10T12:00:00Z'), 'Asia/Shanghai', 'Europe/Berlin')).toBe(360)
  })
  it('counts backwards to the west, also across midnight', () => {
    expect(minutesAhead(new Date('2026-01-10T02:00:00Z'), 'America/New_York', 'Europe/Berlin')).toBe(-360)
  })
})

describe('formatFileSize', () => {
  it.each([
    [162, 'de', '162 KB'],
    [14_300, 'de', '14,3 MB'],
    [1000, 'en', '1 MB'],
  ] as const)('writes %i kB in %s as %s', (kilobytes, locale, text) => {
    expect(formatFileSize(kilobytes, locale)).toBe(text)
  })
})

describe('formatLanguage', () => {
  it('names a language in the language of the page', () => {
    expect(formatLanguage('de', 'de')).toBe('Deutsch')
    expect(formatLanguage('de', 'en')).toBe('German')
  })

  it('keeps the code of a language that has no name', () => {
    expect(formatLanguage('rsk', 'de')).toBe('rsk')
  })
})
