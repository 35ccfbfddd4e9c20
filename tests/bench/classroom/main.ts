/**
 * `npm run bench:class`, after `npm run build`: thirty pupils open the front page at the same time, for the first time, over one
 * line. `--pupils 30 --mbps 20 --rtt 40 --within 1000` (milliseconds in which all begin) `--rounds 5 --browsers 1` (so many of
 * them are real Chromiums; the others ask for what one was seen to ask for).
 *
 * Compared with the same page without its prerendered map and list, on which nobody can choose a place before the moving map
 * is there.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { createAtlasServer, listen } from '../../../scripts/serve/server.ts'
import { findChromium } from '../../../scripts/test/findChromium.ts'
import { chromiumFlags } from '../../support/chromiumFlags.ts'
import { median, tableOf } from '../measure.ts'
import { type Visit, visit } from './pupil.ts'
import { record } from './record.ts'
import { openSharedLine } from './sharedLine.ts'
import { milestoneOf, wishesOf } from './waterfall.ts'

const { values } = parseArgs({
  options: {
    pupils: { type: 'string', default: '30' },
    mbps: { type: 'string', default: '20' },
    rtt: { type: 'string', default: '40' },
    within: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    browsers: { type: 'string', default: '1' },
  },
})
const pupils = Number(values.pupils)
const browsers = Number(values.browsers)
const within = Number(values.within)
const line = { mbps: Number(values.mbps), rttMs: Number(values.rtt) }

const executablePath = findChromium()
if (executablePath === null) throw new Error('No Chromium: set CHROMIUM to the path of one.')
const folder = mkdtempSync(join(tmpdir(), 'atlas-class-'))
cpSync('dist', folder, { recursive: true })
writeBarePage(folder)
const server = await createAtlasServer(folder)
// A slow class keeps its connections open for longer than a server of today would.
server.keepAliveTimeout = 300_000
const port = await listen(server, 0)
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })

type Lesson = {
  readonly times: readonly (readonly number[])[]
  readonly real: readonly number[][]
  readonly bytes: number
}

const { recorded, marks } = await record(browser, `http://localhost:${port}/de/`)
const [usable = Number.NaN, moving = Number.NaN] = marks
const wishes = wishesOf(recorded)
const milestones = [milestoneOf(recorded, usable), milestoneOf(recorded, moving)]
const bareWishes = wishes.map((wish) => (wish.path === '/de/' ? { ...wish, path: '/bare/' } : wish))

const lessons: Lesson[] = []
const bareLessons: Lesson[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  // oxlint-disable-next-line no-await-in-loop -- one class after the other
  lessons.push(await teach({ wishes, milestones }, browsers))
  // oxlint-disable-next-line no-await-in-loop -- see above
  bareLessons.push(await teach({ wishes: bareWishes, milestones }, 0))
}
report()
await browser.close()
server.closeAllConnections()
server.close()
rmSync(folder, { recursive: true })

/** The page as it would be if the program drew everything. */
function writeBarePage(site: string): void {
  const page = readFileSync(join(site, 'de/index.html'), 'utf8')
  const bare = page.replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/, '$1$2')
  if (bare.length > page.length / 2) throw new Error('The page without its map is not much smaller.')
  mkdirSync(join(site, 'bare'))
  writeFileSync(join(site, 'bare/index.html'), bare)
}

async function teach(wanted: Visit, real: number): Promise<Lesson> {
  const shared = await openSharedLine(line, port)
  const origin = `http://localhost:${shared.port}`
  const begins = (at: number) => new Promise((resolve) => setTimeout(resolve, (within * at) / pupils))
  const simulated = Array.from({ length: pupils - real }, async (_, at) => {
    await begins(at)
    return visit(wanted, origin)
  })
  const seen = Array.from({ length: real }, () => openReally(browser, `${origin}/de/`))
  const lesson = { times: await Promise.all(simulated), real: await Promise.all(seen), bytes: shared.bytes() }
  shared.close()
  return lesson
}

async function openReally(chrome: Browser, address: string): Promise<number[]> {
  const context = await chrome.newContext({ viewport: { width: 768, height: 1024 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('map:gl').length > 0, null, {
    timeout: 180_000,
  })
  const times = await page.evaluate(() =>
    ['map:usable', 'map:gl'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
  )
  await context.close()
  return times
}

function report(): void {
  const secondsOf = (all: readonly Lesson[], milestone: number, pick: (times: readonly number[]) => number) =>
    (median(all.map(({ times }) => pick(times.map((own) => own[milestone] ?? Number.NaN)))) / 1000).toFixed(2)
  const worst = (times: readonly number[]) => Math.max(...times)
  const megabytes = (all: readonly Lesson[]) =>
    (median(all.map(({ bytes }) => bytes / 10_000)) / 100).toFixed(1)
  const row = (name: string, all: readonly Lesson[], milestone: number) => [
    name,
    secondsOf(all, milestone, median),
    secondsOf(all, milestone, worst),
    megabytes(all),
  ]
  const realTimes = (milestone: number) =>
    lessons.flatMap(({ real }) => real.map((own) => (own[milestone] ?? Number.NaN) / 1000))
  process.stdout.write(
    `${pupils} pupils on ${line.mbps} Mbit/s, ${line.rttMs} ms there and back, all within ${within / 1000} s; medians of ` +
      `${values.rounds} rounds; ${wishes.length} requests each; load ${loadavg()[0]?.toFixed(1)}\n\n` +
      `${tableOf(
        ['', 'median pupil, s', 'last pupil, s', 'MB in all'],
        [
          row('a place can be chosen', lessons, 0),
          row('the same without prerendered map', bareLessons, 1),
          row('the moving map is there', lessons, 1),
        ],
      )}\n\n` +
      (browsers > 0
        ? `Real Chromiums among them: a place can be chosen after ${median(realTimes(0))} s, moving map after ${median(realTimes(1))} s (medians).\n`
        : ''),
  )
}
