import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { placeAfter, useRovingPlaces } from '../../../src/features/world-map/useRovingPlaces.ts'

const order = ['amiens', 'leeds', 'xian']

describe('placeAfter', () => {
  it.each([
    ['amiens', 'ArrowRight', 'leeds'],
    ['amiens', 'ArrowDown', 'leeds'],
    ['leeds', 'ArrowLeft', 'amiens'],
    ['xian', 'ArrowRight', 'amiens'],
    ['amiens', 'ArrowUp', 'xian'],
    ['leeds', 'Home', 'amiens'],
    ['leeds', 'End', 'xian'],
    ['leeds', 'Enter', null],
    ['leeds', 'a', null],
  ])('leads from %s with %s to %s', (from, key, to) => {
    expect(placeAfter(order, from, key)).toBe(to)
  })
})

function Places({ selected = null, onReach }: { selected?: string | null; onReach: (id: string) => void }) {
  const { tabStop, handlers } = useRovingPlaces({ selected, onReach })
  return (
    <div {...handlers}>
      <svg>
        {order.map((id) => (
          <a
            key={id}
            href={`/${id}/`}
            data-city={id}
            tabIndex={id === (tabStop ?? 'amiens') ? undefined : -1}
          >
            <title>{id}</title>
          </a>
        ))}
      </svg>
      <button type="button">after</button>
    </div>
  )
}

const focused = () => document.activeElement?.getAttribute('data-city') ?? document.activeElement?.textContent
const stops = () => document.querySelectorAll('[data-city]:not([tabindex])')

describe('useRovingPlaces', () => {
  it('has one tab stop, the first place or the chosen one', () => {
    const { rerender } = render(<Places onReach={vi.fn()} />)
    expect([...stops()].map((link) => link.getAttribute('data-city'))).toEqual(['amiens'])
    rerender(<Places onReach={vi.fn()} selected="xian" />)
    expect([...stops()].map((link) => link.getAttribute('data-city'))).toEqual(['xian'])
  })

  it('takes the tab stop along, asks for the place to be seen, and lets Tab leave', async () => {
    const onReach = vi.fn()
    render(<Places onReach={onReach} />)
    document.querySelector<SVGElement>('[data-city="amiens"]')?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('leeds')
    expect(onReach).toHaveBeenCalledWith('amiens')
    expect([...stops()].map((link) => link.getAttribute('data-city'))).toEqual(['leeds'])
    screen.getByRole('button').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('after')
  })

  it('leaves keys with a modifier to the browser', async () => {
    render(<Places onReach={vi.fn()} />)
    document.querySelector<SVGElement>('[data-city="amiens"]')?.focus()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(focused()).toBe('amiens')
  })
})
