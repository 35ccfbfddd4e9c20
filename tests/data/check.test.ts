import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, toFiles, withField } from '../support/dataFolder.ts'
import { aDataset } from '../support/dataset.ts'

const script = path.resolve(import.meta.dirname, '../../scripts/data/check.ts')
const node = path.resolve(import.meta.dirname, '../../node_modules/.bin/node')

const check = (files: ReadonlyMap<string, string>, ...options: string[]) =>
  inFolder(files, (root) => {
    const { status, stdout } = spawnSync(node, [script, '--root', root, ...options], { encoding: 'utf8' })
    return { status, report: stdout.replaceAll(root, 'data') }
  })

/** Like the builders' dataset, with every city where it really is. */
const soundFiles = toFiles(aDataset())

const brokenFiles = new Map(soundFiles).set(
  'cities/amiens.json',
  JSON.stringify(
    withField(JSON.parse(soundFiles.get('cities/amiens.json') ?? ''), 'history[0].date', '2023-02-30'),
  ),
)

describe('npm run data:check', () => {
  it('ends well where all is well', () => {
    expect(check(soundFiles, '--lang', 'en')).toEqual({
      status: 0,
      report: 'All is well: 12 files checked.\n',
    })
  })

  it('names file, field, what is wrong and what would be right, in German', () => {
    const { status, report } = check(brokenFiles, '--lang', 'de')
    expect(status).toBe(1)
    expect(report).toContain(
      'data/cities/amiens.json → history[0].date\n' +
        '  Den Tag 2023-02-30 gibt es nicht.\n' +
        '  Richtig wäre: Dieser Monat hat 28 Tage; Datum in der Quelle nachsehen.\n',
    )
    expect(report).toMatch(/\n2 Fehler in 1 Datei\.\n$/)
  })

  it('says the same in English', () => {
    expect(check(brokenFiles, '--lang', 'en').report).toContain('There is no day 2023-02-30.')
  })

  it('refuses a language it does not speak', () => {
    expect(check(soundFiles, '--lang', 'fr').status).toBe(2)
  })
})
