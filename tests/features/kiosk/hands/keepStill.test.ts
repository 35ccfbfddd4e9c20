import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepStill } from '../../../../src/features/kiosk/hands/keepStill.ts'

let release = () => undefined as void
beforeEach(() => {
  release = keepStill()
})
afterEach(() => release())

const isPrevented = (event: Event, target: EventTarget = document.body): boolean =>
  !target.dispatchEvent(event)
const key = (name: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held })

describe('a kiosk', () => {
  it.each(['contextmenu', 'dragstart', 'dragover', 'drop'])('has no %s', (name) => {
    expect(isPrevented(new Event(name, { bubbles: true, cancelable: true }))).toBe(true)
  })

  it.each([
    ['p', { ctrlKey: true }],
    ['s', { ctrlKey: true }],
    ['o', { ctrlKey: true }],
    ['+', { ctrlKey: true }],
    ['w', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['Home', { altKey: true }],
    ['F5', {}],
    ['F12', {}],
    ['BrowserBack', {}],
  ] as const)('is not left by key: %s %o', (name, held) => {
    expect(isPrevented(key(name, held))).toBe(true)
  })

  it('can be typed and moved in by key all the same', () => {
    for (const name of ['a', 'Enter', 'Tab', 'ArrowLeft', 'Escape', '?'])
      expect(isPrevented(key(name))).toBe(false)
    const field = document.body.appendChild(document.createElement('input'))
    expect(isPrevented(key('v', { ctrlKey: true }), field)).toBe(false)
    expect(isPrevented(key('v', { ctrlKey: true }))).toBe(true)
    const third = key('@', { ctrlKey: true, altKey: true, modifierAltGraph: true })
    expect(isPrevented(third, field)).toBe(false)
    field.remove()
  })

  it('is not enlarged by a turn of the wheel, but scrolled', () => {
    const wheel = (ctrlKey: boolean) => new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey })
    expect([isPrevented(wheel(true)), isPrevented(wheel(false))]).toEqual([true, false])
  })

  it('is not told off for moves that cannot be stopped', () => {
    const move = new Event('touchmove', { bubbles: true, cancelable: false })
    const stop = vi.spyOn(Event.prototype, 'preventDefault')
    document.body.addEventListener('touchmove', (event) => event.preventDefault(), { once: true })
    document.body.dispatchEvent(move)
    expect(stop).not.toHaveBeenCalled()
    stop.mockRestore()
  })

  it('prints nothing and opens no windows', () => {
    expect([window.print(), window.open('https://example.org/')]).toEqual([undefined, null])
  })
})
