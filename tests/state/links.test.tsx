import { createEvent, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { selectedCity } from '../../src/core/view/transitions.ts'
import { useCityLink } from '../../src/state/links.ts'
import { aCityEntry, renderPage } from '../support/renderPage.tsx'

function Links() {
  const link = useCityLink()
  return <a {...link('leeds')}>Leeds</a>
}

const page = { name: 'map', city: null } as const
const cities = [aCityEntry('leeds')]

describe('a link to a place', () => {
  it('opens the place without a new page', () => {
    const { store } = renderPage(<Links />, { cities, page })
    expect(fireEvent.click(screen.getByRole('link'))).toBe(false)
    expect(selectedCity(store.getState().view)).toBe('leeds')
  })

  it.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves a click with %o to the browser',
    (kind) => {
      const { store } = renderPage(<Links />, { cities, page })
      expect(fireEvent.click(screen.getByRole('link'), kind)).toBe(true)
      expect(selectedCity(store.getState().view)).toBeNull()
    },
  )

  it('leaves alone a click that was answered already', () => {
    const { store } = renderPage(<Links />, { cities, page })
    const click = createEvent.click(screen.getByRole('link'))
    click.preventDefault()
    fireEvent(screen.getByRole('link'), click)
    expect(selectedCity(store.getState().view)).toBeNull()
  })
})
