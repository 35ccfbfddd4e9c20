// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../scripts/sheets/citations.ts'
import { aSource } from '../../support/dataset.ts'

describe('citationsOf', () => {
  it('numbers sources in the order in which they are first cited, and leaves out the others', () => {
    const { cite, cited } = citationsOf(['s1', 's2', 's3', 's4'].map((id) => aSource(id)))
    expect(cite(['s3'])).toEqual([1])
    expect(cite(['s1', 's3'])).toEqual([1, 2])
    expect(cite(['s4', 's1'])).toEqual([2, 3])
    expect(cited().map(({ id }) => id)).toEqual(['s3', 's1', 's4'])
  })

  it('does not number what it does not know', () => {
    const { cite, cited } = citationsOf([aSource('s1')])
    cite(['s9'])
    expect(cited).toThrow('"s9"')
  })
})
