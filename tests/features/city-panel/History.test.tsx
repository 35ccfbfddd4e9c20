import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { History } from '../../../src/features/city-panel/History.tsx'
import { anEvent } from '../../support/dataset.ts'
import { renderPage } from '../../support/renderPage.tsx'

const events = [
  anEvent('1977-07-04', { turn: 'begins' }),
  anEvent('1977-09'),
  anEvent('1986'),
  anEvent('1996'),
  anEvent('2022-03-31', { turn: 'rests' }),
  anEvent('2023'),
]

describe('History', () => {
  it('says every gap of ten years or more, and none that is shorter', () => {
    renderPage(<History events={events} />, { cities: [] })
    expect(screen.getAllByText(/Jahre ohne Eintrag/).map(({ textContent }) => textContent)).toEqual([
      '10 Jahre ohne Eintrag',
      '26 Jahre ohne Eintrag',
    ])
  })

  it('keeps a year that repeats for those who listen', () => {
    renderPage(<History events={events} />, { cities: [] })
    const [first, second] = screen.getAllByText('1977')
    expect(first).not.toHaveClass('visually-hidden')
    expect(second).toHaveClass('visually-hidden')
  })

  it('marks what comes after the partnership was set to rest', () => {
    renderPage(<History events={events} />, { cities: [] })
    const resting = screen.getAllByRole('listitem').filter((item) => item.dataset['resting'] === 'true')
    expect(resting.map((item) => item.querySelector('time')?.dateTime)).toEqual(['2022-03-31', '2023'])
  })
})
