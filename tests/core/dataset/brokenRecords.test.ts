import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../../scripts/data/checkFolder.ts'
import { describeProblem } from '../../../src/core/dataset/describeProblem.ts'
import { german, germanTerms } from '../../../src/core/dataset/messages/de.ts'
import { english, englishTerms } from '../../../src/core/dataset/messages/en.ts'
import type { Problem } from '../../../src/core/dataset/problem.ts'
import type { CountryAt } from '../../../src/core/dataset/rules/places.ts'
import { inFolder, toFiles, withField } from '../../support/dataFolder.ts'
import { aDataset } from '../../support/dataset.ts'
import type { BrokenRecord } from './brokenRecord.ts'
import { brokenRecords } from './brokenRecords.ts'

/** A coarse world: sea east of 40°, Germany east of 6°, Britain west of Greenwich, France between. */
const coarseCountryAt: CountryAt = ([lng]) => {
  if (lng > 40) return null
  if (lng > 6) return 'DE'
  return lng < 0 ? 'GB' : 'FR'
}

function problemsOf(broken: BrokenRecord): readonly Problem[] {
  const files = toFiles(aDataset())
  const text = files.get(broken.file) ?? ''
  if ('without' in broken) files.delete(broken.file)
  else if ('rewrite' in broken) files.set(broken.file, broken.rewrite(text))
  else files.set(broken.file, JSON.stringify(withField(JSON.parse(text), ...broken.put)))
  return inFolder(files, (root) => checkFolder(root, coarseCountryAt))
}

const fieldOf = (broken: BrokenRecord): string => broken.field ?? ('put' in broken ? broken.put[0] : '')

describe('checkFolder', () => {
  it('finds nothing wrong with a sound dataset', () => {
    expect(inFolder(toFiles(aDataset()), (root) => checkFolder(root, coarseCountryAt))).toEqual([])
  })

  it.each(brokenRecords)('says exactly what is wrong where $what', (broken) => {
    const problems = problemsOf(broken)
    expect(problems).toHaveLength(broken.problemCount ?? 1)
    const [problem] = problems
    if (problem === undefined) return
    const [inGerman, inEnglish] = [describeProblem(problem, 'de'), describeProblem(problem, 'en')]
    expect({
      file: problem.file,
      field: problem.field,
      de: [inGerman.wrong, inGerman.right],
      en: [inEnglish.wrong, inEnglish.right],
    }).toEqual({ file: broken.file, field: fieldOf(broken), de: broken.de, en: broken.en })
  })

  it('does not complain elsewhere about a record that was left out', () => {
    const problems = problemsOf({
      what: 'a source is broken',
      file: 'sources.json',
      put: ['sources[0].publisher', ''],
      de: ['', ''],
      en: ['', ''],
    })
    expect(problems.map(({ field }) => field)).toEqual(['sources[0].publisher'])
  })
})

describe('the table of broken records', () => {
  it('holds at least 40 records', () => {
    expect(brokenRecords.length).toBeGreaterThanOrEqual(40)
  })

  it('makes the checker use every message that can occur', () => {
    const used = new Set(brokenRecords.flatMap((broken) => problemsOf(broken).map(({ code }) => code)))
    const unused = Object.keys(german).filter((code) => ![...used].some((other) => other === code))
    expect(unused).toEqual(['bad-form'])
  })
})

const placeholdersOf = (message: { wrong: string; right: string }): string[] =>
  [...`${message.wrong} ${message.right}`.matchAll(/\{[@#]?\w+\}/g)].map(([name]) => name).sort()

describe('the messages', () => {
  it.each(Object.entries(german))('name the same in German and English: %s', (code, message) => {
    const translation = Object.entries(english).find(([other]) => other === code)?.[1]
    expect(translation && placeholdersOf(translation)).toEqual(placeholdersOf(message))
  })

  it('have the same terms in German and English', () => {
    expect(Object.keys(germanTerms)).toEqual(Object.keys(englishTerms))
  })
})
