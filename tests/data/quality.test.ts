// @vitest-environment node
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toQualityText } from '../../scripts/data/qualityText.ts'
import { textTable } from '../../scripts/data/textTable.ts'
import { QualityReport, toQualityReport } from '../../src/core/quality/qualityReport.ts'
import { publicDataset } from '../support/publicDataset.ts'

const repository = path.resolve(import.meta.dirname, '../..')
const node = path.join(repository, 'node_modules/.bin/node')
const run = (...options: string[]): string =>
  execFileSync(node, ['scripts/data/quality.ts', ...options], {
    cwd: repository,
    encoding: 'utf8',
  })

const report = toQualityReport(publicDataset)

describe('npm run data:report', () => {
  it('tells every place with what is missing, in German', () => {
    const text = run('--lang', 'de')
    expect(text).toContain(`: ${publicDataset.cities.length} Orte · `)
    const bondo = report.completeness.find(({ city }) => city === 'bondo')
    expect(text).toMatch(new RegExp(`Bondo +${bondo?.known}/${bondo?.asked} +\\d+ +\\d+ {2}Einwohnerzahl, `))
    expect(text).toContain(`Widersprüche (${report.conflicts.length})`)
    expect(text).not.toContain('undefined')
  })

  it('writes everything as JSON of the documented shape', () => {
    expect(QualityReport.parse(JSON.parse(run('--json')))).toEqual(report)
  })

  it('says so where there is no atlas to report on', () => {
    expect(() => run('--root', 'docs')).toThrow('site.json')
  })

  it('refuses a language the atlas is not written in', () => {
    expect(() => run('--lang', 'fr')).toThrow('--lang de | --lang en')
  })
})

describe('the report as text', () => {
  it('lists every source and every remark where all is wanted', () => {
    const text = toQualityText(report, 'en', true)
    for (const { id } of publicDataset.sources.sources)
      expect(text).toMatch(new RegExp(`^ {2}${id} +\\d+ `, 'm'))
    expect(text).toContain(`Not verified (${report.unverified.length})`)
  })

  it('has no line that names a field without words for it', () => {
    expect(toQualityText(report, 'en')).not.toMatch(/\w\[\d+\]\.\w+$/m)
  })
})

describe('a table for a terminal', () => {
  it('has numbers to the right, and shortens all but the last column', () => {
    const long = 'x'.repeat(60)
    expect(
      textTable(
        ['a', 'n', 'b'],
        [
          ['Xi’an', '7', long],
          [long, '12', ''],
        ],
      ),
    ).toBe(
      [
        `  a${' '.repeat(46)}n  b`,
        `  ${'─'.repeat(44)}  ──  ─`,
        `  Xi’an${' '.repeat(39)}   7  ${long}`,
        `  ${'x'.repeat(43)}…  12`,
      ].join('\n'),
    )
  })
})
