/** Counting what a run of the checks found. */
import * as z from 'zod/mini'

export type Tally = { readonly passed: number; readonly failed: number }

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

/** Reads Vitest's JSON report; a report that is missing or unreadable counts nothing. */
export function tallyOfReport(report: string | null): Tally {
  const parsed = VitestReport.safeParse(report === null ? null : parseJson(report))
  if (!parsed.success) return { passed: 0, failed: 0 }
  return { passed: parsed.data.numPassedTests, failed: parsed.data.numFailedTests }
}

/** A step that failed counts as at least one failure, also where no single test is to blame. */
export function tallyOfStep(succeeded: boolean, tests: Tally): Tally {
  return succeeded ? tests : { passed: tests.passed, failed: Math.max(1, tests.failed) }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
