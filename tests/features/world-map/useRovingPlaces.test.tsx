import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { placeAfter, useRovingPlaces } from '../../../src/features/world-map/useRovingPlaces.ts'

/** Amiens in the west, Leeds above it, Xi'an far in the east; in the order of their years. */
const places = new Map([
  ['amiens', { x: -10, y: 0 }],
  ['leeds', { x: -12, y: -30 }],
  ['xian', { x: 200, y: 40 }],
])

describe('placeAfter', () => {
  it.each([
    ['amiens', 'ArrowUp', 'leeds'],
    ['amiens', 'ArrowRight', 'xian'],
    ['amiens', 'ArrowLeft', null],
    ['leeds', 'ArrowDown', 'amiens'],
    ['xian', 'ArrowLeft', 'amiens'],
    ['leeds', 'Home', 'amiens'],
    ['leeds', 'End', 'xian'],
    ['leeds', 'PageDown', 'xian'],
    ['xian', 'PageDown', 'amiens'],
    ['amiens', 'PageUp', 'xian'],
    ['leeds', 'Enter', null],
    ['leeds', 'a', null],
  ])('leads from %s with %s to %s', (from, key, to) => {
    expect(placeAfter(places, from, key)).toBe(to)
  })

  it('leads back into view from a place that was moved out of it', () => {
    expect(placeAfter(places, 'kumasi', 'ArrowLeft')).toBe('amiens')
  })
})

type Props = { selected?: string | null; shown?: typeof places; onReach?: (id: string) => void }

function Places({ selected = null, shown = places, onReach = vi.fn() }: Props) {
  const { tabStop, handlers } = useRovingPlaces({ places: shown, selected, onReach })
  return (
    <div {...handlers}>
      <svg>
        {[...places.keys()].map((id) => (
          <a key={id} href={`/${id}/`} data-city={id} tabIndex={id === tabStop ? undefined : -1}>
            <title>{id}</title>
          </a>
        ))}
      </svg>
      <button type="button">after</button>
    </div>
  )
}

const focused = () => document.activeElement?.getAttribute('data-city') ?? document.activeElement?.textContent
const focus = (id: string) => document.querySelector<SVGElement>(`[data-city="${id}"]`)?.focus()
const stops = () =>
  [...document.querySelectorAll('[data-city]:not([tabindex])')].map((link) => link.getAttribute('data-city'))

describe('useRovingPlaces', () => {
  it('has one tab stop, the first place or the chosen one', () => {
    const { rerender } = render(<Places />)
    expect(stops()).toEqual(['amiens'])
    rerender(<Places selected="xian" />)
    expect(stops()).toEqual(['xian'])
  })

  it('takes the tab stop along, asks for the place to be seen, and lets Tab leave', async () => {
    const onReach = vi.fn()
    render(<Places onReach={onReach} />)
    focus('amiens')
    await userEvent.keyboard('{ArrowUp}')
    expect(focused()).toBe('leeds')
    expect(onReach).toHaveBeenCalledWith('amiens')
    expect(stops()).toEqual(['leeds'])
    screen.getByRole('button').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('after')
  })

  it('skips places out of view, also as the tab stop', async () => {
    const shown = new Map([...places].filter(([id]) => id !== 'amiens'))
    render(<Places selected="amiens" shown={shown} />)
    expect(stops()).toEqual(['leeds'])
    focus('xian')
    await userEvent.keyboard('{ArrowLeft}')
    expect(focused()).toBe('leeds')
  })

  it('stays where no place lies in that direction', async () => {
    render(<Places />)
    focus('amiens')
    await userEvent.keyboard('{ArrowLeft}')
    expect(focused()).toBe('amiens')
  })

  it('leaves keys with a modifier to the browser', async () => {
    render(<Places />)
    focus('amiens')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(focused()).toBe('amiens')
  })
})
