import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TimeBar } from '../../../src/features/timeline/TimeBar.tsx'
import { YearNotice } from '../../../src/features/timeline/YearNotice.tsx'
import { renderPage } from '../../support/renderPage.tsx'
import { cities } from './aTimeline.ts'

const page = { name: 'map', city: null } as const

describe('the scale of years under the map', () => {
  it('leads to the page of time, with one sign for each partnership between whole decades', () => {
    const { container } = renderPage(<TimeBar />, { cities, page })
    expect(screen.getByRole('link', { name: 'Zeitreise' })).toHaveAttribute('href', '/de/time/')
    const years = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect([years[0], years.at(-1)]).toEqual(['1960', '2030'])
    expect(container.querySelectorAll('svg[aria-hidden] svg')).toHaveLength(cities.length)
  })

  it('has no style attributes, which the policy forbids', () => {
    const { container } = renderPage(<TimeBar />, { cities, page })
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
  })
})

describe('the notice of a past year', () => {
  it('is not there today', () => {
    const { container } = renderPage(<YearNotice />, { cities, page })
    expect(container).toBeEmptyDOMElement()
  })

  it('says which year is shown and leads back to today', async () => {
    const { store } = renderPage(<YearNotice />, { cities, page })
    act(() => store.getState().actions.setYear(1982))
    expect(screen.getByText('Stand 1982')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'heute zeigen' }))
    expect(store.getState().view.year).toBeNull()
  })
})
