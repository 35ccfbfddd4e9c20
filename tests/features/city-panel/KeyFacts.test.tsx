import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/core/dataset/city.ts'
import { KeyFacts } from '../../../src/features/city-panel/KeyFacts.tsx'
import { aCity, aPartnership, bothLanguages } from '../../support/dataset.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const signing = (date: string) => ({ date, place: bothLanguages('Hall'), signatories: [], sources: ['s1'] })

function show(part: Partial<City> = {}, timeZone = 'Asia/Shanghai', isYearDisputed = false) {
  const city = aCity('xian', part)
  const entry = aCityEntry('xian', {
    position: [108.94, 34.34],
    timeZone,
    partnerships: [{ kind: 'twin', status: 'active', since: '1992' }],
  })
  return renderPage(<KeyFacts entry={entry} city={city} isYearDisputed={isYearDisputed} />, {
    cities: [entry],
  })
}

const factsUnder = (term: string): readonly (string | null)[] => {
  const facts = screen.getByText(term).parentElement?.querySelectorAll('dd') ?? []
  return [...facts].map(({ textContent }) => textContent)
}

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T09:24:00Z') }))
afterEach(() => vi.useRealTimers())

describe('KeyFacts', () => {
  it('gives the year, and the day of the signing that belongs to it', () => {
    const signings = [signing('1989-03-01'), signing('1992-07-22')]
    show({ partnerships: [aPartnership({ since: '1992', signings })] })
    expect(factsUnder('Partnerstadt seit')).toEqual(['1992', '22. Juli'])
  })

  it('leads to the disagreement where sources give other years', () => {
    show({}, 'Asia/Shanghai', true)
    expect(screen.getByRole('link', { name: 'Quellen uneins' })).toHaveAttribute('href', '#year-conflict')
  })

  it('tells both clocks and how far apart they are', () => {
    show()
    expect(factsUnder('Ortszeit')).toEqual(['17:24 +7 Std.', 'Dortmund 10:24'])
  })

  it('says where the clocks agree', () => {
    show({}, 'Europe/Paris')
    expect(factsUnder('Ortszeit')).toEqual(['10:24', 'wie Dortmund'])
  })

  it('gives distance and direction from home', () => {
    show()
    expect(factsUnder('Entfernung')).toEqual(['7.802 km', 'nordöstlich'])
  })

  it('keeps the population short, with year and scope under it', () => {
    show({ population: { count: 12_952_907, year: 2020, scope: bothLanguages('whole'), sources: ['s1'] } })
    expect(factsUnder('Bevölkerung')).toEqual(['13\u00a0Mio.', '2020, whole (de)'])
  })

  it('says that a population is not known', () => {
    show({ population: null })
    expect(factsUnder('Bevölkerung')).toEqual(['nicht bekannt'])
  })
})
