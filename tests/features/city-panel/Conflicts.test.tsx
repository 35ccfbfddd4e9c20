import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Conflicts, YearConflict } from '../../../src/features/city-panel/Conflicts.tsx'
import { concernsYear, disputedYears } from '../../../src/core/timeline/yearConflict.ts'
import { aConflict, bothLanguages } from '../../support/dataset.ts'
import { renderPage } from '../../support/renderPage.tsx'

const value = (text: string, isUsed = false, date: string | null = text) => ({
  text: bothLanguages(text),
  isUsed,
  sources: ['s1'],
  ...(date === null ? {} : { date }),
})
const years = aConflict({ values: [value('1977', true), value('1978'), value('1973')] })
const days = aConflict({ values: [value('1977-07-04', true), value('1977-07-05')] })

describe('YearConflict', () => {
  it('counts the years in its heading and lists every one, the used one marked', () => {
    renderPage(<YearConflict conflict={years} />, { cities: [] })
    const region = screen.getByRole('region', { name: 'Quellen nennen drei verschiedene Jahre' })
    const items = within(region).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1977 (de) im Atlas verwendet',
      '1978 (de)',
      '1973 (de)',
    ])
    expect(region).toHaveTextContent('The older source (de)')
  })

  it('draws the years for the eye only', () => {
    const { container } = renderPage(<YearConflict conflict={years} />, { cities: [] })
    const bar = container.querySelector('svg:has(text)')
    expect(bar).toHaveAttribute('aria-hidden', 'true')
    expect([...(bar?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '1970',
      '1980',
      '1973',
      '1977',
      '1978',
    ])
  })
})

describe('Conflicts', () => {
  it('draws no scale where the year is not in question', () => {
    const { container } = renderPage(<Conflicts conflicts={[days]} />, { cities: [] })
    expect(screen.getByRole('heading', { name: 'The year (de)' })).toBeVisible()
    expect(container.querySelector('text')).toBeNull()
  })

  it('says what the atlas uses where it is none of the values', () => {
    const neither = aConflict({ values: [value('58', false, null), value('54', false, null)] })
    renderPage(<Conflicts conflicts={[neither]} />, { cities: [] })
    expect(screen.getByText(/^Im Atlas: 1960 \(de\)\. The older source/)).toBeVisible()
  })
})

describe('a conflict', () => {
  it('is about years when dates of different years are given', () => {
    expect(disputedYears(years).map(({ year }) => year)).toEqual([1977, 1978, 1973])
    expect(disputedYears(days)).toEqual([])
  })

  it('concerns the year of the partnership when the used value says it, or one of several unused', () => {
    expect(concernsYear(years, 1977)).toBe(true)
    expect(concernsYear(years, 1978)).toBe(false)
    expect(concernsYear(aConflict({ values: [value('2019'), value('2020')] }), 2020)).toBe(true)
    expect(concernsYear(days, 1977)).toBe(false)
  })
})
