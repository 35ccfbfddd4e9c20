/** What `npm test` runs, in this order. */
export type Step = {
  readonly title: string
  /** Program and arguments; programs come from `node_modules/.bin`. */
  readonly command: readonly [string, ...string[]]
  /** Whether the step is a run of Vitest whose tests are counted. */
  readonly counts?: boolean
  /** Whether the step counts by itself and writes that, in the words of Vitest's report, where `--tally` says. */
  readonly tallies?: boolean
  /** Whether what happens is a matter of chance, so that only what fails twice is wrong. */
  readonly isByChance?: boolean
  /** Whether the step needs a browser and the result of the build. */
  readonly needsBrowser?: boolean
  /** Whether the step needs nginx and the result of the build. */
  readonly needsNginx?: boolean
  /** Title of the step without whose success this one says nothing. */
  readonly after?: string
}

export const steps: readonly Step[] = [
  { title: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { title: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { title: 'format', command: ['oxfmt', '--check', '.'] },
  { title: 'dead code', command: ['knip', '--no-progress'] },
  { title: 'data', command: ['node', 'scripts/data/check.ts'] },
  { title: 'unit tests', command: ['vitest', 'run'], counts: true },
  {
    title: 'editors’ guide',
    command: ['vitest', 'run', '--config', 'tests/guide/vitest.config.ts'],
    counts: true,
  },
  { title: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { title: 'size', command: ['size-limit'], after: 'build' },
  { title: 'size of the front page', command: ['node', 'scripts/size/main.ts'], after: 'build' },
  {
    title: 'web server and kiosk',
    command: ['vitest', 'run', '--config', 'tests/deploy/vitest.config.ts'],
    counts: true,
    needsNginx: true,
    after: 'build',
  },
  {
    title: 'browser tests',
    command: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'],
    counts: true,
    needsBrowser: true,
    after: 'build',
  },
  {
    title: 'soak',
    // Speed belongs in a measurement; here only what never recovers is wrong.
    command: ['node', 'tests/soak/main.ts', '--minutes', '3', '--limit', '30'],
    tallies: true,
    isByChance: true,
    needsBrowser: true,
    after: 'build',
  },
]
