import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CompareToggle } from '../../../src/features/compare/CompareToggle.tsx'
import { CompareTray } from '../../../src/features/compare/CompareTray.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const leeds = aCityEntry('leeds')
const cities = [leeds, aCityEntry('a'), aCityEntry('b'), aCityEntry('c')]

describe('CompareToggle', () => {
  it('takes a place in and out', async () => {
    const { store } = renderPage(<CompareToggle place={leeds} hasLabel />, { cities })
    const button = screen.getByRole('button', { name: 'leeds vergleichen' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button)
    expect(store.getState().view.compare).toEqual(['leeds'])
    expect(button).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(button)
    expect(store.getState().view.compare).toEqual([])
  })

  it('explains that there is no room for a fourth', async () => {
    const { store } = renderPage(<CompareToggle place={leeds} hasLabel={false} />, { cities })
    act(() => ['a', 'b', 'c'].forEach(store.getState().actions.toggleCompared))
    const button = screen.getByRole('button', { name: /leeds vergleichen: Dafür muss erst/ })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    expect(store.getState().view.compare).toEqual(['a', 'b', 'c'])
  })
})

describe('CompareTray', () => {
  it('names what is in the comparison and leads there', async () => {
    const { store } = renderPage(<CompareTray />, { cities })
    act(() => ['leeds', 'a'].forEach(store.getState().actions.toggleCompared))
    // Empty at first, so that what it says is noticed.
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(await screen.findByText('Im Vergleich: leeds und a')).toBe(screen.getByRole('status'))
    expect(screen.getByRole('link', { name: /Zum Vergleich/ })).toHaveAttribute(
      'href',
      '/de/compare/?compare=leeds.a',
    )
  })
})
