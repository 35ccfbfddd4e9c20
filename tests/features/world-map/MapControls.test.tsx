import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MapControls } from '../../../src/features/world-map/MapControls.tsx'
import { renderPage } from '../../support/renderPage.tsx'

function someControls(canTurn = true) {
  const moves = { zoomBy: vi.fn(), panBy: vi.fn(), reset: vi.fn() }
  const element = document.createElement('div')
  const page = { name: 'map', city: null } as const
  const { store } = renderPage(
    <MapControls moves={moves} canTurn={canTurn} fullscreenOf={{ current: element }} />,
    { cities: [], page },
  )
  return { moves, element, store }
}

afterEach(() => Reflect.deleteProperty(document, 'fullscreenElement'))

describe('MapControls', () => {
  it('zooms and pans by button', async () => {
    const { moves } = someControls()
    await userEvent.click(screen.getByRole('button', { name: 'Vergrößern' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nach links' }))
    expect(moves.zoomBy).toHaveBeenCalledExactlyOnceWith(1)
    expect(moves.panBy).toHaveBeenCalledExactlyOnceWith(-0.25, 0)
  })

  it('has no arrows where the middle cannot move', () => {
    renderPage(
      <MapControls
        moves={{ zoomBy: vi.fn(), panBy: null, reset: vi.fn() }}
        canTurn
        fullscreenOf={{ current: null }}
      />,
      { cities: [], page: { name: 'map', city: null } },
    )
    expect(screen.queryByRole('button', { name: 'Nach oben' })).toBeNull()
  })

  it('shows the goals around the signs, and takes them away again', async () => {
    const { store } = someControls()
    const toggle = screen.getByRole('button', { name: 'Ziele zeigen' })
    expect(toggle).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(toggle)
    expect(store.getState().view.lens).toBe('goals')
    expect(toggle).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(toggle)
    expect(store.getState().view.lens).toBeNull()
  })

  it('fills the screen, and says how to come back', async () => {
    const { element } = someControls()
    const request = vi.fn(() => Promise.resolve())
    element.requestFullscreen = request
    await userEvent.click(screen.getByRole('button', { name: 'Vollbild' }))
    expect(request).toHaveBeenCalledOnce()
    Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true })
    act(() => void fireEvent(document, new Event('fullscreenchange')))
    expect(screen.getByRole('button', { name: 'Vollbild beenden' })).toBeVisible()
  })
})
