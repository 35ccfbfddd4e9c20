/** Whether a soak went well: the rules a kiosk has to keep, and what was measured for each. */
import { faults } from './plan.ts'
import type { Sample, SoakRecord } from './record.ts'
import { blockMeans, type Point, type Slope, slopeOf } from './statistics.ts'

export type Series = { readonly name: string; readonly unit: string; readonly points: readonly Point[] }

/** `isKept` is null where the run was too short to tell: nothing settled, or a fault not yet planted. */
export type Rule = { readonly name: string; readonly isKept: boolean | null; readonly measured: string }

const megabyte = 1024 * 1024
/** Programs, tiles and fonts arrive in the first minutes; in a short run a third of it is all that can be spared. */
const warmUpMinutes = (minutes: number): number => Math.min(10, minutes / 3)
const blockMinutes = 1
/** Fewer blocks than this show what the crowd happened to do, and not whether anything grows. */
const leastBlocks = 20
/** A run of this length has had time for every fault. */
const everyFaultMinutes = 30
/** Drawn, but no line is laid through it: there is one, or none. */
export const contextsName = 'live WebGL contexts'

/** What must not grow, by hours since the start. Heap and nodes count only after rubbish was collected. */
export function seriesOf(samples: readonly Sample[]): readonly Series[] {
  const points = (value: (sample: Sample) => number | null): readonly Point[] =>
    samples.flatMap((sample) => {
      const y = value(sample)
      return y === null ? [] : [{ x: sample.at / 3600, y }]
    })
  const inMegabytes = (bytes: number | null): number | null => (bytes === null ? null : bytes / megabyte)
  return [
    {
      name: 'heap',
      unit: 'MB',
      points: points((sample) => (sample.isCollected ? inMegabytes(sample.heap) : null)),
    },
    { name: 'DOM nodes', unit: '', points: points((sample) => (sample.isCollected ? sample.nodes : null)) },
    {
      name: 'listeners',
      unit: '',
      points: points((sample) => (sample.isCollected ? sample.listeners : null)),
    },
    { name: 'process memory', unit: 'MB', points: points((sample) => inMegabytes(sample.pss)) },
  ]
}

/** The line through what came after warming up; null where the run was too short to tell. */
export function growthOf({ points }: Series, minutes: number): Slope | null {
  const settled = points.filter(({ x }) => x * 60 >= warmUpMinutes(minutes))
  const blocks = blockMeans(settled, blockMinutes / 60)
  return blocks.length < leastBlocks ? null : slopeOf(blocks)
}

export function rulesOf(record: SoakRecord): readonly Rule[] {
  const growths = seriesOf(record.samples).map((series) => growthRule(series, record.minutes))
  return [
    ...growths,
    contextRule(record),
    ...recoveryRules(record),
    ...mapRules(record),
    errorRule(record),
    ...resetRules(record),
  ]
}

/** A leak is a slope whose whole interval lies above zero. */
function growthRule(series: Series, minutes: number): Rule {
  const name = `${series.name} does not grow`
  const growth = growthOf(series, minutes)
  if (growth === null) return { name, isKept: null, measured: 'too short a run to tell' }
  const { slope, low, high, autocorrelation, blocks, effective } = growth
  const unit = series.unit === '' ? '' : `${series.unit} `
  const measured =
    `${signed(slope)} ${unit}an hour, 95 % interval ${signed(low)} to ${signed(high)} ` +
    `(${blocks} means of a minute, autocorrelation ${autocorrelation.toFixed(2)}, worth ${effective.toFixed(0)})`
  return { name, isKept: low <= 0, measured }
}

function contextRule({ samples }: SoakRecord): Rule {
  const counts = samples.flatMap(({ contexts }) => (contexts === null ? [] : [contexts]))
  const most = Math.max(0, ...counts)
  const withMap = samples.filter(({ showsGl, contexts }) => showsGl && contexts !== null)
  const exact = withMap.filter(({ contexts }) => contexts === 1).length
  const isKept = most <= 1 && exact === withMap.length && withMap.length > 0
  const measured = `${most} at most; exactly one in ${exact} of ${withMap.length} samples with the moving map`
  return { name: 'one WebGL context lives while the map moves', isKept, measured }
}

/**
 * One rule for each fault. The first visit plants all of them: one that found nothing to break is a fault of the atlas (a
 * service worker that never came), however short the run. One whose turn never came is open in a short run, and a fault in
 * a long one.
 */
function recoveryRules({ recoveries, limitSeconds, missing, minutes }: SoakRecord): readonly Rule[] {
  return faults.map((fault) => {
    const own = recoveries.filter((recovery) => recovery.fault === fault)
    const name = `recovers from ${fault} within ${limitSeconds} s`
    const inVain = missing[fault] ?? 0
    if (own.length === 0 && inVain > 0)
      return { name, isKept: false, measured: `never planted: nothing to break, ${inVain} times` }
    if (own.length === 0)
      return { name, isKept: minutes < everyFaultMinutes ? null : false, measured: 'not planted' }
    const seconds = own.map((recovery) => recovery.seconds ?? Infinity)
    const kept = seconds.filter((value) => value <= limitSeconds).length
    return { name, isKept: kept === own.length, measured: outOf(kept, seconds) }
  })
}

function mapRules({ recoveries, limitSeconds }: SoakRecord): readonly Rule[] {
  const seconds = recoveries.flatMap(({ mapSeconds }) =>
    mapSeconds === undefined ? [] : [mapSeconds ?? Infinity],
  )
  if (seconds.length === 0) return []
  const kept = seconds.filter((value) => value <= limitSeconds).length
  const name = `the moving map returns within ${limitSeconds} s of a context loss`
  return [{ name, isKept: kept === seconds.length, measured: outOf(kept, seconds) }]
}

const outOf = (kept: number, seconds: readonly number[]): string => {
  const worst = Math.max(...seconds)
  return `${kept} of ${seconds.length}, worst ${Number.isFinite(worst) ? `${worst.toFixed(1)} s` : 'never'}`
}

function errorRule({ complaints }: SoakRecord): Rule {
  const own = complaints.filter(({ isPlanted }) => !isPlanted)
  const count = (kinds: readonly string[]): number => own.filter(({ kind }) => kinds.includes(kind)).length
  const grave = count(['page error', 'crash', 'no sign of life', 'left the atlas', 'not restored'])
  const measured =
    `${count(['page error'])} unhandled errors, ${count(['crash'])} crashes, ` +
    `${count(['no sign of life'])} silences, ` +
    `${count(['left the atlas'])} ways out, ${count(['not restored'])} visits not restored; besides ` +
    `${count(['console error'])} console errors, ${count(['request failed'])} failed requests`
  return { name: 'nothing is left unhandled', isKept: grave === 0, measured }
}

function resetRules({ resets }: SoakRecord): readonly Rule[] {
  const incomplete = resets.filter(({ differences }) => differences.length > 0).length
  return [
    { name: 'a visit ends in a reset', isKept: resets.length > 0, measured: `${resets.length} resets` },
    {
      name: 'a reset leaves nothing of a visit',
      isKept: incomplete === 0,
      measured: `${incomplete} of ${resets.length} differ from a fresh start`,
    },
  ]
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`
