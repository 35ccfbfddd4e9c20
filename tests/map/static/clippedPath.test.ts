import { describe, expect, it } from 'vitest'
import { clippedPath } from '../../../src/map/static/clippedPath.ts'

const window = { left: 0, top: 0, right: 10, bottom: 10 }

describe('a path cut to a window', () => {
  it('loses what lies outside', () => {
    expect(clippedPath('M20 20l5 0 0 5zM2 2l3 0 0 3z', window)).toBe('M2 2L5 2L5 5Z')
  })

  it('ends at the edges where a ring crosses them', () => {
    expect(clippedPath('M-5 2l10 0 0 4-10 0z', window)).toBe('M0 2L5 2L5 6L0 6Z')
  })

  it('fills the window where a ring surrounds it', () => {
    const corners = clippedPath('M-50-50l100 0 0 100-100 0z', window)
    expect(corners.match(/\d+ \d+/g)?.toSorted()).toEqual(['0 0', '0 10', '10 0', '10 10'])
  })

  it('keeps lines whole', () => {
    expect(clippedPath('M-5 5l30 0M-5-5l1 0', window)).toBe('M-5 5L25 5')
  })
})
