import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useCurrentSection } from '../../src/ui/useCurrentSection.ts'

const ids = ['history', 'goals'] as const

function Page() {
  const current = useCurrentSection(ids)
  return (
    <>
      <p role="status">{current ?? 'none'}</p>
      {ids.map((id) => (
        <section key={id} id={id} />
      ))}
    </>
  )
}

type Entry = { readonly target: Element; readonly isIntersecting: boolean }

/** Stands in for the browser's observer: the test says what is reached. */
function observeByHand() {
  const observed: Element[] = []
  let report: (entries: readonly Entry[]) => void = () => undefined
  const disconnect = vi.fn<() => void>()
  class FakeObserver {
    constructor(callback: (entries: readonly Entry[]) => void) {
      report = callback
    }
    observe = (element: Element): void => void observed.push(element)
    disconnect = disconnect
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  const reach = (id: string, isIntersecting = true): void =>
    act(() => report([{ target: document.querySelector(`#${id}`) ?? document.body, isIntersecting }]))
  return { observed, disconnect, reach }
}

afterEach(() => vi.unstubAllGlobals())

describe('useCurrentSection', () => {
  it('names the section a line a quarter down the window lies in, and none between two', () => {
    const tops = { history: -300, goals: 400 }
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
      return new DOMRect(0, this.id === 'history' ? tops.history : tops.goals, 100, 500)
    })
    vi.stubGlobal('innerHeight', 800)

    const { observed, reach } = observeByHand()
    render(<Page />)
    expect(screen.getByRole('status')).toHaveTextContent('none')
    expect(observed.map(({ id }) => id)).toEqual(ids)
    reach('goals', false)
    expect(screen.getByRole('status')).toHaveTextContent('none')
    tops.history = -280
    reach('history')
    expect(screen.getByRole('status')).toHaveTextContent('history')
    tops.history = -900
    tops.goals = -200
    reach('history', false)
    expect(screen.getByRole('status')).toHaveTextContent('goals')
    vi.restoreAllMocks()
  })

  it('stops watching with the page', () => {
    const { disconnect } = observeByHand()
    render(<Page />).unmount()
    expect(disconnect).toHaveBeenCalledOnce()
  })

  it('does without an observer', () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    render(<Page />)
    expect(screen.getByRole('status')).toHaveTextContent('none')
  })
})
