import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { YearNotice } from '../../../src/features/timeline/YearNotice.tsx'
import { renderPage } from '../../support/renderPage.tsx'

it('leads back to today and leaves the focus on the page', async () => {
  const { store } = renderPage(
    <main tabIndex={-1}>
      <YearNotice />
    </main>,
    { cities: [], wishes: { year: 1979 } },
  )
  await userEvent.click(screen.getByRole('button', { name: 'heute zeigen' }))
  expect(store.getState().view.year).toBeNull()
  expect(screen.getByRole('main')).toHaveFocus()
})
