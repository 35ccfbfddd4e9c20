/** A dataset as files in a folder of its own, the way editors keep it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Dataset } from '../../src/core/dataset/dataset.ts'

const registers = [
  'site',
  'home',
  'networks',
  'awards',
  'initiatives',
  'downloads',
  'goals',
  'sources',
] as const

/** The text of every file under its name. */
export const toFiles = (dataset: Dataset): Map<string, string> =>
  new Map(
    [
      ...registers.map((name) => [`${name}.json`, dataset[name]] as const),
      ...dataset.cities.map((city) => [`cities/${city.id}.json`, city] as const),
      ...dataset.projects.map((project) => [`projects/${project.id}.json`, project] as const),
    ].map(([file, record]) => [file, JSON.stringify(record, null, 2)]),
  )

/** Writes the files to a fresh folder, hands it to `use` and takes it away again. */
export function inFolder<T>(files: ReadonlyMap<string, string>, use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'atlas-data-'))
  try {
    for (const folder of ['cities', 'projects']) mkdirSync(path.join(root, folder))
    for (const [file, text] of files) writeFileSync(path.join(root, file), text)
    return use(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/**
 * A record with one field changed, or taken away where `value` is undefined.
 *
 * @param field such as `history[0].date`
 */
export function withField(record: unknown, field: string, value: unknown): unknown {
  const [, key = '', rest = ''] = /^\[?([^.[\]]+)\]?\.?(.*)$/.exec(field) ?? []
  if (Array.isArray(record)) {
    const list: unknown[] = record
    const at = Number(key)
    const changed = rest === '' ? value : withField(list[at], rest, value)
    return Object.assign([...list], { [at]: changed })
  }
  if (typeof record !== 'object' || record === null) throw new Error(`There is no field ${field}.`)
  const entries = new Map<string, unknown>(Object.entries(record))
  entries.set(key, rest === '' ? value : withField(entries.get(key), rest, value))
  return Object.fromEntries([...entries].filter(([, part]) => part !== undefined))
}
