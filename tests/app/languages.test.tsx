import { act, screen } from '@testing-library/react'
import { QueryClient } from '@tanstack/react-query'
import { Profiler } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Providers } from '../../src/app/Providers.tsx'
import { Shell } from '../../src/app/Shell.tsx'
import { atlasQuery } from '../../src/data/queries.ts'
import german from '../../src/i18n/messages/de.json'
import { plainView } from '../../src/core/view/view.ts'
import { createViewStore } from '../../src/state/viewStore.ts'
import { anAtlas, renderPage } from '../support/renderPage.tsx'

// In the build prerendering waits for what is loaded later; here it cannot.
vi.mock('../../src/features/embed/lazyBar.ts', async () => import('../../src/features/embed/EmbedBar.tsx'))

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})
afterEach(() => vi.unstubAllGlobals())

const page = { name: 'map', city: null } as const
const english = () => screen.getByRole('link', { name: 'EN', hidden: true })
const camera = { zoom: 4, center: [16, 48] } as const

describe('the other language', () => {
  it('shows the same piece of the world, flat or as a globe', () => {
    const { store } = renderPage(<Shell>text</Shell>, { cities: [], page })
    expect(english()).toHaveAttribute('href', '/en/')
    const { actions } = store.getState()
    act(() => actions.moveCamera({ ...camera, center: [...camera.center] }))
    act(() => actions.setProjection('globe'))
    expect(english()).toHaveAttribute('href', '/en/?view=globe&at=4/48/16')
  })

  it('keeps filter and year, and waits with the year until it rests', () => {
    vi.useFakeTimers()
    try {
      const rendered = vi.fn()
      const { store } = renderPage(
        <Profiler id="shell" onRender={rendered}>
          <Shell>text</Shell>
        </Profiler>,
        { cities: [], page },
      )
      const { actions } = store.getState()
      act(() => actions.toggleOption('kind', 'twin'))
      rendered.mockClear()
      for (const year of [1980, 1981, 1982]) act(() => actions.setYear(year))
      expect(rendered).not.toHaveBeenCalled()
      act(() => void vi.advanceTimersByTime(300))
      expect(rendered).toHaveBeenCalledOnce()
      expect(english()).toHaveAttribute('href', '/en/?kind=twin&year=1982')
    } finally {
      vi.useRealTimers()
    }
  })

  it('is first linked as it was prerendered, even where the address names a camera', async () => {
    const client = new QueryClient()
    client.setQueryData(atlasQuery.queryKey, anAtlas([]))
    const store = createViewStore(plainView('de', page))
    const shell = (
      <Providers client={client} store={store} locale="de" messages={german} base="/">
        <Shell>text</Shell>
      </Providers>
    )
    document.body.innerHTML = `<div id="root">${renderToString(shell)}</div>`
    const complaints: unknown[] = []
    await act(async () => {
      hydrateRoot(document.querySelector('#root') ?? document.body, shell, {
        onRecoverableError: (error) => complaints.push(error),
      })
      store.getState().actions.setProjection('globe')
    })
    expect(complaints).toEqual([])
    expect(english()).toHaveAttribute('href', '/en/?view=globe')
  })
})
