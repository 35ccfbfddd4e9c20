import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { aTimeline, cities } from '../features/timeline/aTimeline.ts'
import { drawnDuring } from '../support/drawnComponents.ts'
import { renderPage } from '../support/renderPage.tsx'

// Nothing can be drawn by WebGL here.
vi.mock('../../src/features/world-map/lazyGlMap.ts', () => ({ GlMap: () => null }))

beforeAll(async () => {
  const nothing = () => undefined
  const observer = { observe: nothing, unobserve: nothing, disconnect: nothing }
  vi.stubGlobal('ResizeObserver', function ResizeObserver() {
    return observer
  })
  const query = { matches: false, addEventListener: nothing, removeEventListener: nothing }
  vi.stubGlobal('matchMedia', () => query)
  await import('../../src/features/timeline/TimeScreen.tsx')
})

const onTheMap = ['SinglePlaces', 'Cities', 'Threads', 'CountryTint', 'EdgeLinks', 'Edge']
const ofTheSlider = ['YearControls', 'SpeedChoice', 'YearScale', 'Strip', 'Year']
const tellingTheYear = ['Cartouche', 'YearAnnouncement']

describe('a dragged year', () => {
  it('draws again the slider, the state of the map and what tells the year, each once, and nothing else', async () => {
    await act(async () => renderPage(<App />, { cities, page: { name: 'time' }, timeline: aTimeline }))
    const slider = await screen.findByRole('slider', { name: 'Jahr' })
    const dragTo = (year: number) =>
      act(async () => void fireEvent.change(slider, { target: { value: `${year}` } }))
    // The first change brings what had been waiting for its program.
    await dragTo(1971)
    const drawn = await drawnDuring(() => dragTo(1972))
    expect(new Set(drawn)).toEqual(new Set([...onTheMap, ...ofTheSlider, ...tellingTheYear]))
    const once = ['SinglePlaces', 'Cities', 'YearControls', 'Cartouche']
    expect(once.map((name) => drawn.filter((other) => other === name).length)).toEqual([1, 1, 1, 1])
  })
})
