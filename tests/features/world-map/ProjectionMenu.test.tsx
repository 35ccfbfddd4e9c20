import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ProjectionMenu } from '../../../src/features/world-map/ProjectionMenu.tsx'
import { renderPage } from '../../support/renderPage.tsx'

function aMenu(canTurn = true) {
  const { store } = renderPage(
    <>
      <ProjectionMenu canTurn={canTurn} />
      <button type="button">after</button>
    </>,
    { cities: [], page: { name: 'map', city: null } },
  )
  return { store, button: screen.getByRole('button', { name: /^Ansicht der Karte: / }) }
}

const names = (): (string | null)[] =>
  within(screen.getByRole('menu'))
    .getAllByRole('menuitemradio')
    .map((item) => item.textContent)

describe('ProjectionMenu', () => {
  it('says which view is shown, and offers all three', async () => {
    const { button } = aMenu()
    expect(button).toHaveAccessibleName('Ansicht der Karte: Flache Karte')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(names()).toEqual(['Flache Karte', 'Globus', 'home in der Mitte'])
    expect(screen.getByRole('menuitemradio', { checked: true })).toHaveTextContent('Flache Karte')
  })

  it('is walked through with arrow keys, around its ends, and chooses with Enter', async () => {
    const { store, button } = aMenu()
    button.focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('menuitemradio', { name: 'Flache Karte' })).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(screen.getByRole('menuitemradio', { name: 'home in der Mitte' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{End}{Home}{ArrowDown}{Enter}')
    expect(store.getState().view.projection).toBe('globe')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button).toHaveFocus()
    expect(button).toHaveAccessibleName('Ansicht der Karte: Globus')
  })

  it('closes with Escape without a change, and when the focus goes on', async () => {
    const { store, button } = aMenu()
    await userEvent.click(button)
    await userEvent.keyboard('{ArrowDown}{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button).toHaveFocus()
    await userEvent.click(button)
    await userEvent.click(screen.getByRole('button', { name: 'after' }))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(store.getState().view.projection).toBe('flat')
  })

  it('offers no globe that could not be drawn', async () => {
    const { button } = aMenu(false)
    await userEvent.click(button)
    expect(names()).toEqual(['Flache Karte', 'home in der Mitte'])
  })

  it('says that the map is flat where a globe is asked for that cannot be drawn, and is walked through all the same', async () => {
    const { store, button } = aMenu(false)
    act(() => store.getState().actions.setProjection('globe'))
    expect(button).toHaveAccessibleName('Ansicht der Karte: Flache Karte')
    await userEvent.click(button)
    expect(screen.getByRole('menuitemradio', { checked: true })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitemradio', { name: 'home in der Mitte' })).toHaveFocus()
  })

  it('leads from the round map back to the camera one had left', async () => {
    const { store, button } = aMenu()
    const camera = { center: [10, 50], zoom: 4 } as const
    const choose = async (name: string) => {
      await userEvent.click(button)
      await userEvent.click(screen.getByRole('menuitemradio', { name }))
    }
    store.getState().actions.moveCamera({ center: [10, 50], zoom: 4 })
    await choose('home in der Mitte')
    expect(store.getState().view).toMatchObject({ projection: 'azimuthal', camera: null })
    await choose('Globus')
    expect(store.getState().view).toMatchObject({ projection: 'globe', camera })
  })
})
