import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { DisplayDialog } from '../../../src/features/display/DisplayDialog.tsx'
import { ToolMessages } from '../../../src/i18n/ToolMessages.tsx'
import { stubDialogs } from '../../support/dialogs.ts'
import { renderPage } from '../../support/renderPage.tsx'

beforeEach(() => {
  stubDialogs()
  return () => {
    delete document.documentElement.dataset['mapSize']
    sessionStorage.clear()
  }
})

describe('DisplayDialog', () => {
  it('makes signs and names larger, and keeps that for the visit', async () => {
    renderPage(
      <ToolMessages>
        <DisplayDialog />
      </ToolMessages>,
      { cities: [] },
    )
    expect(await screen.findByRole('radio', { name: 'Normal' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Groß' }))
    expect(screen.getByRole('radio', { name: 'Groß' })).toBeChecked()
    expect(document.documentElement).toHaveAttribute('data-map-size', 'large')
    expect(sessionStorage.getItem('mapSize')).toBe('large')
    await userEvent.click(screen.getByRole('radio', { name: 'Normal' }))
    expect(document.documentElement).not.toHaveAttribute('data-map-size')
  })
})
