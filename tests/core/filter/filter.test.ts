import { describe, expect, it } from 'vitest'
import { isFiltering, noFilter, toggled } from '../../../src/core/filter/filter.ts'

describe('toggled', () => {
  it('adds a value, keeps the order of the facet, and takes the value out again', () => {
    const both = toggled(toggled(noFilter, 'kind', 'project'), 'kind', 'twin')
    expect(both.kind).toEqual(['twin', 'project'])
    expect(toggled(both, 'kind', 'twin').kind).toEqual(['project'])
  })

  it('leaves values alone that the facet does not know', () => {
    expect(toggled(noFilter, 'kind', 'africa')).toEqual(noFilter)
  })
})

describe('isFiltering', () => {
  it('is true as soon as one facet asks for something', () => {
    expect(isFiltering(noFilter)).toBe(false)
    expect(isFiltering(toggled(noFilter, 'goal', 6))).toBe(true)
  })
})
