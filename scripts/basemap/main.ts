/**
 * `npm run basemap` writes the basemap. With `--check` it writes nothing and fails when the committed files are not
 * byte for byte what this would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildBasemap, type BuiltFile } from './build.ts'

const root = join(import.meta.dirname, '../..')
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const say = (line: string): void => void process.stdout.write(`${line}\n`)

function write({ path, bytes }: BuiltFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
  say(`${path}: ${kilobytes(bytes.length)}, ${kilobytes(brotliCompressSync(bytes).length)} with brotli`)
}

function check({ path, bytes }: BuiltFile): boolean {
  const isSame = existsSync(join(root, path)) && readFileSync(join(root, path)).equals(bytes)
  say(`${path}: ${isSame ? 'up to date' : 'differs from what npm run basemap makes'}`)
  return isSame
}

const { files, prefixes } = buildBasemap()
if (process.argv.includes('--check')) {
  const stale = files.filter((file) => !check(file))
  if (stale.length > 0) process.exitCode = 1
} else {
  for (const file of files) write(file)
  for (const zoom of [0, 1, 2])
    say(`header, directory and zoom 0 to ${zoom}: the first ${prefixes[zoom]} bytes`)
}
