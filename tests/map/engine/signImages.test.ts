import { describe, expect, it } from 'vitest'
import { signNamed } from '../../../src/map/engine/signImages.ts'

describe('signNamed', () => {
  it('reads kind, status, theme and contrast', () => {
    const sign = signNamed('twin/resting/dark/normal')
    expect(sign?.strokes).toHaveLength(3)
    expect(sign?.palette('thread')).toBe('#FFB066')
  })
  it('knows the sign of the home city', () => {
    expect(signNamed('home/light/more')?.palette('ink')).toBe('#000000')
  })
  it('reads the ring of goals and gives it room', () => {
    const ringed = signNamed('twin/active/26BDE2h.4C9F38/light/normal')
    const colours = ringed?.ring.flatMap(({ stroke }) => ('colour' in stroke ? [stroke.colour] : []))
    expect(colours).toEqual(['#26BDE2', '#4C9F38'])
    expect(ringed?.sidePx).toBeGreaterThan(signNamed('twin/active/light/normal')?.sidePx ?? 99)
  })
  it.each([
    'twin/active/blue/light/normal',
    'twin/active//light/normal',
    '',
    'twin',
    'twin/active',
    'twin/lost/light/normal',
    'home/blue/normal',
  ])('knows no sign named “%s”', (name) => {
    expect(signNamed(name)).toBeNull()
  })
})
