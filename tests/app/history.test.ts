import { describe, expect, it, vi } from 'vitest'
import { bindHistory } from '../../src/app/history.ts'
import { selectedCity } from '../../src/core/view/transitions.ts'
import { parseView } from '../../src/core/view/url.ts'
import { createViewStore } from '../../src/state/viewStore.ts'

const ground = { base: '/', cities: new Set(['xian', 'leeds']), documents: new Set<string>(), lastYear: 2026 }

function aBrowserAt(address: string) {
  const listeners = new Map<string, () => void>()
  const url = new URL(address, 'https://atlas.example')
  const go = (_state: unknown, _title: string, next?: string): void =>
    void (url.href = new URL(next ?? url, url).href)
  const history = { pushState: vi.fn(go), replaceState: vi.fn(go) }
  const browser = {
    document: { title: '' },
    location: url,
    history,
    addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
    removeEventListener: (name: string) => void listeners.delete(name),
  }
  return { browser: browser as unknown as Window, document: browser.document, url, history, listeners }
}

function bound(address: string) {
  const fake = aBrowserAt(address)
  const store = createViewStore(parseView(new URL(fake.url), ground))
  const stop = bindHistory(store, fake.browser, ground, (view) => selectedCity(view) ?? 'all')
  return { ...fake, store, stop, actions: store.getState().actions }
}

describe('bindHistory', () => {
  it('adds a step to the history when a place opens', () => {
    const { actions, url, history } = bound('/de/')
    actions.selectCity('xian')
    expect(url.pathname).toBe('/de/city/xian/')
    expect(history.pushState).toHaveBeenCalledOnce()
  })

  it('writes a year that is dragged once it rests, and no step of the history for it', () => {
    vi.useFakeTimers()
    const { actions, url, history } = bound('/de/')
    for (let year = 1960; year <= 1982; year += 1) actions.setYear(year)
    expect(history.replaceState).not.toHaveBeenCalled()
    vi.advanceTimersByTime(300)
    expect(history.replaceState).toHaveBeenCalledOnce()
    expect(url.search).toBe('?year=1982')
    expect(history.pushState).not.toHaveBeenCalled()
    vi.useRealTimers()
  })

  it('leaves the year with the step that showed it when a place opens', () => {
    vi.useFakeTimers()
    const { actions, url, history } = bound('/de/')
    actions.setYear(1982)
    actions.selectCity('xian')
    vi.advanceTimersByTime(300)
    expect(history.replaceState).toHaveBeenCalledWith(null, '', '/de/?year=1982')
    expect(url.pathname + url.search).toBe('/de/city/xian/')
    vi.useRealTimers()
  })

  it('keeps a year that is about to be written when a link within the page is followed', () => {
    vi.useFakeTimers()
    const { actions, store, url, listeners } = bound('/de/?year=1960')
    actions.setYear(1982)
    url.hash = '#content'
    listeners.get('popstate')?.()
    expect(store.getState().view.year).toBe(1982)
    expect(url.search + url.hash).toBe('?year=1982#content')
    vi.useRealTimers()
  })

  it('adds a step for the page of a goal and none for a filter', () => {
    const { actions, url, history } = bound('/de/')
    actions.toggleOption('kind', 'twin')
    expect(history.pushState).not.toHaveBeenCalled()
    actions.openGoal(6)
    expect(history.pushState).toHaveBeenCalledOnce()
    expect(url.pathname + url.search).toBe('/de/goal/6/?kind=twin')
  })

  it('keeps how far a page was read with the step that is left', () => {
    const { actions, history } = bound('/de/')
    actions.selectCity('xian')
    const [[kept] = []] = history.replaceState.mock.calls
    expect(kept).toEqual({ read: { page: 0, column: 0 } })
    expect(history.replaceState.mock.invocationCallOrder[0]).toBeLessThan(
      history.pushState.mock.invocationCallOrder[0] ?? 0,
    )
  })

  it('names the page after what is shown, on the way there and back', () => {
    const { actions, document, url, listeners } = bound('/de/')
    actions.selectCity('xian')
    expect(document.title).toBe('xian')
    url.href = new URL('/de/', url).href
    listeners.get('popstate')?.()
    expect(document.title).toBe('all')
  })

  it('replaces the step when only the camera moves', () => {
    const { actions, url, history } = bound('/de/')
    actions.moveCamera({ zoom: 3, center: [8, 50] })
    expect(url.search).toBe('?at=3/50/8')
    expect(history.pushState).not.toHaveBeenCalled()
    expect(history.replaceState).toHaveBeenCalledOnce()
  })

  it('shows what the address says when the reader goes back, without writing again', () => {
    const { store, actions, url, history, listeners } = bound('/de/')
    actions.selectCity('xian')
    history.replaceState.mockClear()
    url.href = new URL('/de/', url).href
    listeners.get('popstate')?.()
    expect(store.getState().view.page).toEqual({ name: 'map', city: null })
    expect(history.pushState).toHaveBeenCalledOnce()
    expect(history.replaceState).not.toHaveBeenCalled()
  })

  it('stops when it is told to', () => {
    const { actions, stop, url, listeners } = bound('/de/')
    stop()
    actions.selectCity('leeds')
    expect(url.pathname).toBe('/de/')
    expect(listeners.size).toBe(0)
  })
})
