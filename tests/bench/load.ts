/**
 * `npm run bench:load`: the build behind nginx with the configuration for the web, two workers, and `wrk` (Debian's package)
 * asking over 500 connections at once. `--seconds 10`, `--connections 500`. What is asked for was compressed in advance, as
 * `npm run build -- --compress` does.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compressFile } from '../../scripts/build/writeCompressed.ts'
import { hasBrotli, startNginx } from '../deploy/nginx.ts'
import { tableOf } from './measure.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '500' },
  },
})

const report = `done = function(summary, latency)
  local wrong = summary.errors
  print(string.format("figures %.0f %.3f %.3f %.3f %d %d %d %d %d", summary.requests / summary.duration * 1e6,
    summary.bytes / summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    wrong.connect, wrong.read, wrong.write, wrong.status, wrong.timeout))
end
`

const folder = mkdtempSync(join(tmpdir(), 'atlas-load-'))
const release = join(folder, 'site')
cpSync('dist', release, { recursive: true, preserveTimestamps: true })
const asset = readdirSync(join(release, 'assets')).find((name) => name.startsWith('base-')) ?? ''
await compressFile(join(release, 'index.html'))
await compressFile(join(release, 'assets', asset))
const script = join(folder, 'report.lua')
writeFileSync(script, report)
const nginx = await startNginx({
  configuration: 'deploy/nginx.conf',
  release,
  brotli: hasBrotli,
  workers: 2,
})

const compressed = ['-H', 'Accept-Encoding: gzip, deflate, br']
const questions: readonly (readonly [string, string, readonly string[]])[] = [
  ['front page', '/', compressed],
  ['part of the program', `/assets/${asset}`, compressed],
  ['16 kB of the basemap', '/basemap/world.pmtiles', ['-H', 'Range: bytes=100000-116383']],
]

process.stdout.write(
  `nginx with 2 workers, wrk with 2 threads, ${values.connections} connections, ${values.seconds} s each, on the same ` +
    `${availableParallelism()} cores; load before: ${loadavg()[0]?.toFixed(1)}\n\n`,
)
const rows = questions.map(([name, path, headers]) => [name, ...figuresOf(path, headers)])
process.stdout.write(
  `${tableOf(['', 'requests/s', 'MB/s', 'p50 ms', 'p99 ms', 'failed', 'not 2xx', 'over 2 s'], rows)}\n\n`,
)
process.stdout.write(`load after: ${loadavg()[0]?.toFixed(1)}\n`)
await nginx.stop()
rmSync(folder, { recursive: true })

/** `failed` are connections that were refused, reset or broken. */
function figuresOf(path: string, headers: readonly string[]): (string | number)[] {
  const options = ['-t', '2', '-c', values.connections, '-d', `${values.seconds}s`, '--latency', '-s', script]
  const address = `http://127.0.0.1:${nginx.port}${path}`
  const { stdout, stderr, error } = spawnSync('wrk', [...options, ...headers, address], { encoding: 'utf8' })
  if (error !== undefined) throw new Error('No wrk: "apt install wrk" on Debian.', { cause: error })
  const found = /^figures (.*)$/m.exec(stdout)?.[1]?.split(' ').map(Number)
  if (found === undefined) throw new Error(`wrk said nothing that can be read: ${stdout}${stderr}`)
  const [
    rate = 0,
    bytes = 0,
    median = 0,
    slowest = 0,
    connect = 0,
    read = 0,
    write = 0,
    status = 0,
    late = 0,
  ] = found
  return [rate, bytes.toFixed(1), median.toFixed(1), slowest.toFixed(1), connect + read + write, status, late]
}
