import { describe, expect, it } from 'vitest'
import { Kind, Status } from '../../../src/core/dataset/partnership.ts'
import { signOf } from '../../../src/map/scene/symbols.ts'

describe('signOf', () => {
  it('draws every kind and status differently, even without colour', () => {
    const drawings = Kind.options.flatMap((kind) =>
      Status.options.map((status) =>
        JSON.stringify(
          signOf(kind, status).map(({ path, fill, width, dash }) => [path, fill === 'paper', width, dash]),
        ),
      ),
    )
    expect(new Set(drawings).size).toBe(drawings.length)
  })
  it('fills signs of active partnerships only', () => {
    for (const status of Status.options)
      expect(signOf('twin', status).some(({ fill }) => fill === 'thread')).toBe(status === 'active')
  })
})
