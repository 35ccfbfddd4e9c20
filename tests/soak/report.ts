/** Writes down what a soak has seen: everything as JSON, the samples as CSV, their course as SVG. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plotOf } from './plot.ts'
import type { Sample, SoakRecord } from './record.ts'
import { contextsName, growthOf, type Rule, rulesOf, type Series, seriesOf } from './verdict.ts'

export function writeReport(folder: string, record: SoakRecord): void {
  mkdirSync(folder, { recursive: true })
  const series = seriesOf(record.samples)
  const growths = Object.fromEntries(series.map((one) => [one.name, growthOf(one, record.minutes)]))
  const json = JSON.stringify({ rules: rulesOf(record), growths, ...record }, null, 2)
  writeFileSync(join(folder, 'soak.json'), `${json}\n`)
  writeFileSync(join(folder, 'soak.csv'), csvOf(record.samples))
  writeFileSync(join(folder, 'soak.svg'), plotOf(record, [...series, contextsOf(record.samples)]))
}

const contextsOf = (samples: readonly Sample[]): Series => ({
  name: contextsName,
  unit: '',
  points: samples.flatMap(({ at, contexts }) => (contexts === null ? [] : [{ x: at / 3600, y: contexts }])),
})

const columns = [
  'at',
  'phase',
  'heap',
  'isCollected',
  'nodes',
  'listeners',
  'contexts',
  'showsGl',
  'map',
  'pss',
  'load',
] as const satisfies readonly (keyof Sample)[]

/** A line for each sample; what could not be measured is empty. No value holds a comma. */
export function csvOf(samples: readonly Sample[]): string {
  const lines = samples.map((sample) => columns.map((column) => sample[column] ?? '').join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

/** What is printed at the end. */
export function verdictText(record: SoakRecord, rules: readonly Rule[]): string {
  const lines = rules.map(
    ({ name, isKept, measured }) =>
      `${isKept === null ? 'open  ' : isKept ? 'ok    ' : 'BROKEN'}  ${name}: ${measured}`,
  )
  const own = record.complaints.filter(({ isPlanted }) => !isPlanted)
  const said = [...Map.groupBy(own, ({ kind, text }) => `${kind}: ${text}`)]
    .slice(0, 20)
    .map(([text, list]) => `  ${list.length} × ${text}`)
  const differences = [...new Set(record.resets.flatMap((reset) => reset.differences))].map(
    (text) => `  ${text}`,
  )
  const missing = Object.entries(record.missing).map(([name, count]) => `${name} ${count}`)
  const loads = record.samples.map(({ load }) => load).toSorted((one, other) => one - other)
  const load = loads[Math.floor(loads.length / 2)] ?? 0
  return [
    ...lines,
    `Load of the machine for each core: ${load.toFixed(1)} in the middle${load > 1 ? ', so that whatever is timed is late' : ''}`,
    ...(said.length === 0 ? [] : ['Complaints:', ...said]),
    ...(differences.length === 0 ? [] : ['Differences from a fresh start:', ...differences]),
    ...(missing.length === 0 ? [] : [`Not found when wanted: ${missing.join(', ')}`]),
  ].join('\n')
}
