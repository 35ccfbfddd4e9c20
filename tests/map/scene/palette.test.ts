import { describe, expect, it } from 'vitest'
import { Kind, Status } from '../../../src/core/dataset/partnership.ts'
import { paletteOf, tokenFor } from '../../../src/map/scene/palette.ts'

describe('paletteOf', () => {
  it('gives every kind and status a colour of its own in each look', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const contrast of ['normal', 'more'] as const) {
        const colour = paletteOf({ theme, contrast })
        const kinds = Kind.options.map((kind) => colour(tokenFor(kind, 'active')))
        expect(new Set(kinds).size).toBe(kinds.length)
        for (const kind of Kind.options)
          for (const status of Status.options)
            expect(colour(tokenFor(kind, status))).toMatch(/^#[0-9A-F]{6}$/)
      }
  })
})
