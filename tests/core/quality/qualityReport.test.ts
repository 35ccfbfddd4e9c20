// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sourceUsesIn } from '../../../src/core/dataset/sourceUses.ts'
import { factsIn } from '../../../src/core/quality/facts.ts'
import { fieldName } from '../../../src/core/quality/fieldNames.ts'
import { QualityReport, toQualityReport } from '../../../src/core/quality/qualityReport.ts'
import { subjectOf } from '../../../src/core/quality/subjects.ts'
import { publicDataset } from '../../support/publicDataset.ts'

const report = toQualityReport(publicDataset)
const facts = factsIn(publicDataset)
const { list, support, ages } = report.sources

describe('the quality of the published dataset', () => {
  it('has the shape that is documented', () => {
    expect(QualityReport.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
  })

  it('counts each fact once: by file, by support and by itself', () => {
    const spots = facts.map(({ file, field }) => `${file} ${field}`)
    expect(new Set(spots).size).toBe(facts.length)
    expect(report.files.reduce((sum, file) => sum + file.facts, 0)).toBe(facts.length)
    expect(support.one + support.two + support.more).toBe(facts.length)
  })

  it('puts under the sources exactly the references that the records make', () => {
    const { sources: _register, ...rest } = publicDataset
    const references = sourceUsesIn(rest).length
    expect(facts.reduce((sum, fact) => sum + fact.sources.length, 0)).toBe(references)
    expect(list.reduce((sum, source) => sum + source.facts.length, 0)).toBe(
      facts.reduce((sum, fact) => sum + new Set(fact.sources).size, 0),
    )
  })

  it('puts every source into one age', () => {
    expect(ages.recent + ages.older + ages.undated).toBe(publicDataset.sources.sources.length)
    expect(list).toHaveLength(publicDataset.sources.sources.length)
  })

  it('tells every place, every conflict and every membership that was not found', () => {
    expect(report.completeness).toHaveLength(publicDataset.cities.length)
    const conflicts = [...publicDataset.cities, publicDataset.home].flatMap((one) => one.conflicts)
    expect(report.conflicts).toHaveLength(conflicts.length)
    const notFound = report.unverified.filter(({ kind }) => kind === 'not-found')
    expect(notFound).toHaveLength(publicDataset.networks.notFound.length)
  })

  it('says in words which field is missing, and of what', () => {
    const fields = [...report.missing, ...report.outdated].map(({ field }) => field)
    const asked = report.completeness.flatMap(({ unknown }) => unknown)
    expect([...fields, ...asked].filter((field) => fieldName(field) === null)).toEqual([])
    for (const spot of [...report.missing, ...report.outdated, ...report.unverified])
      expect(subjectOf(report, spot).de).not.toMatch(/\.json$/)
  })

  it('misses everything that only the operator knows', () => {
    const missing = report.missing.filter(({ file }) => file === 'site.json').map(({ field }) => field)
    const empty = Object.entries(publicDataset.site.operator).filter(([, value]) => value === null)
    expect(missing).toEqual(empty.map(([field]) => `operator.${field}`))
  })
})
