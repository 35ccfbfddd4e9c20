import { describe, expect, it } from 'vitest'
import { sum, tallyOfReport, tallyOfStep } from '../../../scripts/test/tally.ts'

describe('the tally of a test run', () => {
  it('reads the counts of a Vitest report', () => {
    const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 1, numTotalTests: 13 })
    expect(tallyOfReport(report)).toEqual({ passed: 12, failed: 1 })
  })

  it.each([null, '', '{', '{"numPassedTests":"many"}'])('counts nothing in the report %j', (report) => {
    expect(tallyOfReport(report)).toEqual({ passed: 0, failed: 0 })
  })

  it('counts a failed step without failed tests as one failure', () => {
    expect(tallyOfStep(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 })
  })

  it('does not count a failed step on top of its failed tests', () => {
    expect(tallyOfStep(false, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 })
  })

  it('adds up steps', () => {
    const steps = [
      { passed: 3, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 5, failed: 2 },
    ]
    expect(sum(steps)).toEqual({ passed: 8, failed: 3 })
  })
})
