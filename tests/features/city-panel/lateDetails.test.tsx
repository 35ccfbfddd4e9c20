import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CityPanel } from '../../../src/features/city-panel/CityPanel.tsx'
import { aCity, aDossier } from '../../support/dataset.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const { arrive } = vi.hoisted(() => {
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  return { arrive: { gate, now: () => open() } }
})

vi.mock('../../../src/features/city-panel/CityDetails.tsx', async (original) => {
  await arrive.gate
  return original()
})

afterEach(() => vi.unstubAllGlobals())

describe('a panel whose program arrives after its data', () => {
  it('offers its parts once they are there, and watches each of them', async () => {
    const observed: string[] = []
    class FakeObserver {
      observe = (element: Element): void => void observed.push(element.id)
      disconnect = (): void => undefined
    }
    vi.stubGlobal('IntersectionObserver', FakeObserver)
    const entry = aCityEntry('xian')
    const page = { name: 'map', city: 'xian' } as const
    renderPage(<CityPanel entry={entry} />, {
      cities: [entry],
      page,
      dossiers: [aDossier({ city: aCity('xian') })],
    })
    expect(screen.getByText('Einzelheiten werden geladen …')).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'Auf dieser Seite' })).toBeNull()
    act(() => arrive.now())
    const contents = await screen.findByRole('navigation', { name: 'Auf dieser Seite' }, { timeout: 10_000 })
    const parts = within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.slice(1))
    expect(observed).toEqual(parts)
  }, 15_000)
})
