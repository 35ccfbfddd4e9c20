import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHoverStore } from '../../../src/features/world-map/hover.ts'
import { HoverCard } from '../../../src/features/world-map/HoverCard.tsx'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const xian = aCityEntry('xian', {
  name: { de: "Xi'an", en: "Xi'an" },
  localName: { text: '西安', language: 'zh' },
  countryName: { de: 'China', en: 'China' },
  position: [108.94, 34.26],
  partnerships: [{ kind: 'twin', status: 'resting', since: '1992-07-22' }],
  goals: [
    { goal: 4, basis: 'inferred' },
    { goal: 17, basis: 'stated' },
  ],
})

function aHover(selected: string | null = null, lens: 'goals' | null = null) {
  const hover = createHoverStore()
  renderPage(<HoverCard hover={hover} />, {
    cities: [xian],
    page: { name: 'map', city: selected },
    wishes: { lens },
  })
  act(() => hover.getState().enter({ id: 'xian', x: 10, y: 20 }))
  return hover
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('HoverCard', () => {
  it('says name, country, kind, year, status and distance', () => {
    aHover()
    expect(screen.getByText('西安')).toHaveAttribute('lang', 'zh')
    expect(screen.getByText("Xi'an, China")).toBeVisible()
    expect(screen.getByText(/^Partnerstadt seit 1992, ruht – 7\.8\d\d km$/)).toBeVisible()
  })

  it('counts the goals while the map shows them, for those who do not see the colours', () => {
    aHover(null, 'goals')
    expect(screen.getByText('2 Ziele')).toBeVisible()
  })

  it('says nothing of goals while the map does not', () => {
    aHover()
    expect(screen.queryByText('2 Ziele')).toBeNull()
  })

  it('stays silent about the place that is open', () => {
    aHover('xian')
    expect(screen.queryByText('西安')).toBeNull()
  })

  it('goes with Escape, which leaves everything else open', async () => {
    aHover()
    const others = vi.fn()
    document.addEventListener('keydown', others)
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', others)
    expect(screen.queryByText('西安')).toBeNull()
    expect(others.mock.calls[0]?.[0]).toHaveProperty('defaultPrevented', true)
  })

  it('goes a moment after the pointer has left, unless it has moved on to the card', () => {
    vi.useFakeTimers()
    const hover = aHover()
    hover.getState().leave()
    fireEvent.pointerEnter(screen.getByText('西安'))
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByText('西安')).toBeVisible()
    act(() => {
      hover.getState().leave()
      vi.advanceTimersByTime(1000)
    })
    expect(screen.queryByText('西安')).toBeNull()
  })
})
