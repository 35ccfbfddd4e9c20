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
  it.each(['', 'twin', 'twin/active', 'twin/lost/light/normal', 'home/blue/normal'])(
    'knows no sign named “%s”',
    (name) => {
      expect(signNamed(name)).toBeNull()
    },
  )
})
