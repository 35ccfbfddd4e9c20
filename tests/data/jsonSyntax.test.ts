import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSyntaxProblem } from '../../scripts/data/jsonSyntax.ts'

describe('findSyntaxProblem', () => {
  it('accepts whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        expect(findSyntaxProblem(JSON.stringify(JSON.parse(json), null, indent))).toBeNull()
      }),
    )
  })

  it('agrees with JSON.parse on texts with a sign too many or too few', () => {
    const text = '{"a": [1, -2.5e3, true, null], "b": {"c": "\\u00e9\\"", "d": []}}'
    const isAccepted = (candidate: string): boolean => {
      try {
        JSON.parse(candidate)
        return true
      } catch {
        return false
      }
    }
    const aSign = fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '0', 'x', ' ', '\\', '\n')
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(1), aSign, (at, taken, sign) => {
        const candidate = text.slice(0, at) + sign + text.slice(at + taken)
        const problem = findSyntaxProblem(candidate)
        expect(problem === null || problem.code === 'key-twice').toBe(isAccepted(candidate))
      }),
      { numRuns: 1000 },
    )
  })

  it('counts lines and columns from one', () => {
    expect(findSyntaxProblem('{\n  "a": 1\n  "b": 2\n}')).toEqual({
      code: 'json-syntax',
      line: 3,
      column: 3,
      detail: 'comma-or-brace',
    })
  })
})
