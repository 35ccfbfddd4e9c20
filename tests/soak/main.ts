/**
 * `npm run soak -- --minutes 60`: drives the built atlas as a kiosk like a crowd that breaks things, and says how it went.
 * `--seed 7` the same crowd again, `--out folder` where JSON, CSV and SVG go, `--real-times` the settings of the build
 * instead of short ones, `--base-url http://…/` an atlas that is served already, with its own settings, `--patience 7`
 * seconds without a sign of life until the page is opened anew, `--limit 10` seconds in which a fault is to be mended,
 * `--no-strict` ends well even where a rule is broken.
 * `--tally file.json`: how many rules were kept, in the words of a test report.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findChromium } from '../../scripts/test/findChromium.ts'
import { KioskConfig } from '../../src/core/kiosk/kioskConfig.ts'
import { Keeper } from './keeper.ts'
import { openSite } from './kioskSite.ts'
import type { SoakRecord } from './record.ts'
import { verdictText, writeReport } from './report.ts'
import { Sampler } from './sampler.ts'
import { Soak } from './soak.ts'
import { type Listener, Stage } from './stage.ts'
import { rulesOf } from './verdict.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.cache/soak' },
    'base-url': { type: 'string' },
    'real-times': { type: 'boolean', default: false },
    patience: { type: 'string', default: '7' },
    limit: { type: 'string', default: '10' },
    strict: { type: 'boolean', default: true },
    tally: { type: 'string' },
  },
})

/** Short enough for many visits an hour; the countdown cannot be shorter. */
const shortTimes = { idleSeconds: 15, countdownSeconds: 20, placeSeconds: 4, updateSeconds: 60 }

async function run(executable: string, minutes: number, seed: number): Promise<SoakRecord> {
  const served = values['base-url']
  const site = served === undefined ? await openSite('dist', values['real-times'] ? null : shortTimes) : null
  const base = served ?? `${site?.address}/`
  const config = KioskConfig.parse(await (await fetch(new URL('kiosk.json', base))).json())
  const heard: { soak?: Soak } = {}
  const say: Listener = (kind, text) => heard.soak?.hear(kind, text)
  const stage = new Stage(executable, new URL(`${config.language}/?kiosk=watched`, base).href, say)
  const keeper = new Keeper(stage, () => site?.lastSign() ?? null, Number(values.patience) * 1000, say)
  try {
    await stage.open()
    const begun = performance.now()
    const soak = new Soak(stage, keeper, config, begun)
    const sampler = new Sampler(stage, keeper, begun)
    heard.soak = soak
    // Whoever has seen enough gets the report of what has been seen.
    process.once('SIGINT', () => soak.end())
    keeper.start()
    sampler.start()
    await soak.run(seed, minutes)
    await sampler.stop()
    const { recoveries, resets, complaints } = soak
    const { deeds, missing } = soak.crowd
    const { idleSeconds, countdownSeconds } = config
    const limitSeconds = Number(values.limit)
    const seen = { samples: sampler.samples, recoveries, resets, complaints, deeds, missing }
    return { seed, minutes, idleSeconds, countdownSeconds, limitSeconds, ...seen }
  } finally {
    await keeper.stop()
    await stage.close()
    site?.close()
  }
}

const minutesWanted = Number(values.minutes)
const seedWanted = Number(values.seed)
const executable = findChromium()
if (executable === null || (values['base-url'] === undefined && !existsSync('dist/index.html'))) {
  process.stderr.write(
    'A soak needs a Chromium (set CHROMIUM to its path) and the built atlas (npm run build).\n',
  )
  process.exitCode = 1
} else if (!(minutesWanted > 0 && Number.isInteger(seedWanted))) {
  process.stderr.write('--minutes is a number above 0, --seed an integer.\n')
  process.exitCode = 1
} else {
  const record = await run(executable, minutesWanted, seedWanted)
  const rules = rulesOf(record)
  writeReport(values.out, record)
  process.stdout.write(`${verdictText(record, rules)}\nReport: ${values.out}/soak.{json,csv,svg}\n`)
  const numPassedTests = rules.filter(({ isKept }) => isKept).length
  const numFailedTests = rules.filter(({ isKept }) => isKept === false).length
  if (values.tally !== undefined)
    writeFileSync(values.tally, JSON.stringify({ numPassedTests, numFailedTests }))
  if (values.strict && numFailedTests > 0) process.exitCode = 1
}
