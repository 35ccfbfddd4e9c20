import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { SheetHandle } from '../../src/app/SheetHandle.tsx'
import { renderPage } from '../support/renderPage.tsx'

describe('the handle of the sheet', () => {
  it.each([
    ['peek', /^Mehr zeigen/, 'half'],
    ['half', /^Alles zeigen/, 'full'],
    ['full', /^Zur Karte/, 'peek'],
  ] as const)('at %s says so and leads on', async (stop, name, next) => {
    const onMove = vi.fn()
    renderPage(<SheetHandle stop={stop} onMove={onMove} />, { cities: [] })
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onMove).toHaveBeenCalledExactlyOnceWith(next)
  })

  it('shows its visible name only where it leads back to the map', () => {
    const { unmount } = renderPage(<SheetHandle stop="half" onMove={vi.fn()} />, { cities: [] })
    expect(screen.queryByText('Zur Karte')).toBeNull()
    unmount()
    renderPage(<SheetHandle stop="full" onMove={vi.fn()} />, { cities: [] })
    expect(screen.getByText('Zur Karte')).toBeInTheDocument()
  })
})
