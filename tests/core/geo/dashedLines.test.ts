// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { dashedLineIds, dashedLines } from '../../../src/core/geo/dashedLines.ts'

describe('the dashed lines', () => {
  it('name countries in the order of their codes, so that each pair is found', () => {
    for (const line of Object.values(dashedLines)) {
      if (!('between' in line)) continue
      const [first = '', second = '', ...rest] = line.between.split(' ')
      expect(rest).toEqual([])
      expect(first < second).toBe(true)
    }
  })

  it('are all in the order in which they are told', () => {
    expect(Object.keys(dashedLines)).toEqual(dashedLineIds)
  })
})
