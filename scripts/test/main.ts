/** `npm test`: every check of the project, and a last line that says how it went. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './findChromium.ts'
import { findNginx } from './findNginx.ts'
import { type Step, steps } from './steps.ts'
import { sum, type Tally, tallyOfReport, tallyOfStep } from './tally.ts'

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'))
const failedTitles = new Set<string>()

function run(step: Step): Tally {
  process.stdout.write(`\n── ${step.title}\n`)
  if (step.after !== undefined && failedTitles.has(step.after)) {
    process.stdout.write(`Not run, because "${step.after}" failed.\n`)
    return tallyOfStep(false, { passed: 0, failed: 0 })
  }
  if (step.needsNginx && findNginx() === null) {
    process.stdout.write('No nginx was found and none could be installed: "apt install nginx" on Debian.\n')
    // At home the other checks still say something; where changes are judged, nothing may be left out.
    const mayMiss = process.env['CI'] === undefined
    process.stdout.write(mayMiss ? 'Not run.\n' : 'FAILED\n')
    if (!mayMiss) failedTitles.add(step.title)
    return tallyOfStep(mayMiss, { passed: 0, failed: 0 })
  }
  const report = join(reports, `${step.title.replaceAll(' ', '-')}.json`)
  const [program, ...args] = step.command
  const reporters = [
    ...(step.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []),
    ...(step.tallies ? ['--tally', report] : []),
  ]
  const started = performance.now()
  const attempt = (environment: Record<string, string>): boolean => {
    const result = spawnSync(program, [...args, ...reporters], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (result.error) process.stdout.write(`${result.error.message}\n`)
    return result.status === 0
  }
  const succeeded = withBrowser(step, (environment) => {
    if (attempt(environment)) return true
    if (!step.isByChance) return false
    process.stdout.write('Once more: what is broken is broken twice.\n')
    return attempt(environment)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${succeeded ? 'ok' : 'FAILED'} (${seconds} s)\n`)
  if (!succeeded) failedTitles.add(step.title)
  return tallyOfStep(succeeded, tallyOfReport(readReport(report)))
}

function withBrowser(step: Step, work: (environment: Record<string, string>) => boolean): boolean {
  if (!step.needsBrowser) return work({})
  const chromium = findChromium()
  if (chromium !== null) return work({ CHROMIUM: chromium })
  process.stdout.write(
    'No Chromium was found and none could be installed. Set CHROMIUM to the path of one.\n',
  )
  return false
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const total = sum(steps.map(run))
rmSync(reports, { recursive: true, force: true })
if (failedTitles.size > 0) process.stdout.write(`\nFailed: ${[...failedTitles].join(', ')}\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
