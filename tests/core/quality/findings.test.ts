// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/core/dataset/dataset.ts'
import { toQualityReport } from '../../../src/core/quality/qualityReport.ts'
import { subjectOf } from '../../../src/core/quality/subjects.ts'
import {
  aCity,
  aConflict,
  aDataset,
  aGoal,
  aNetwork,
  anEvidence,
  aPartnership,
  aProject,
  aSource,
  bothLanguages,
} from '../../support/dataset.ts'

const small = aDataset()
const [, home = aCity('dortmund')] = small.cities
const withCity = (part: Parameters<typeof aCity>[1], rest: Partial<Dataset> = {}) =>
  toQualityReport(aDataset({ cities: [home, aCity('amiens', part)], ...rest }))

const greeting = {
  language: 'fr',
  hello: { text: 'Bonjour', inSource: true },
  welcome: { text: 'Bienvenue', inSource: false },
  meaning: { de: 'Hallo', en: 'Hello' },
  checkedBySpeaker: false,
  sources: ['s1'],
}

describe('sources', () => {
  const sources = {
    sources: [
      aSource('s1', { original: { title: 'Amiens', publisher: 'Encyclopedia', url: 'https://e.example/a' } }),
      aSource('s2', { url: null, date: null }),
      aSource('s3', { date: '2026' }),
      aSource('s4'),
      aSource('s5', { date: '2025-11' }),
    ],
  }
  const { sources: found } = toQualityReport(aDataset({ sources }))

  it('that nobody uses are named, and so are mirrors and those without an address', () => {
    expect(found.unused).toEqual(['s4', 's5'])
    expect(found.mirrors).toEqual(['s1'])
    expect(found.withoutAddress).toEqual(['s2'])
  })

  it('of a mirror show the original', () => {
    expect(found.list[0]).toMatchObject({ title: 'Amiens', url: 'https://e.example/a', isMirror: true })
  })

  it('are surely recent, older or perhaps older, or without a date', () => {
    expect(found.ages).toEqual({ recent: 1, older: 3, undated: 1 })
  })

  it('tell which facts stand on them, a fact with many references once', () => {
    const project = aProject('orchestra', { sources: ['s2', 's2', 's3'], goals: [] })
    const { list, support, withoutAnyAddress } = toQualityReport(
      aDataset({ sources, projects: [project] }),
    ).sources
    const spot = { file: 'projects/orchestra.json', field: '' }
    expect(list[1]?.facts.filter(({ file }) => file === spot.file)).toEqual([spot])
    expect(list[2]?.facts).toContainEqual(spot)
    expect(support.two).toBeGreaterThan(0)
    expect(withoutAnyAddress).not.toContainEqual(spot)
  })

  it('are not enough where all of a fact’s are mirrors or have no address', () => {
    const project = aProject('orchestra', { sources: ['s1'], goals: [anEvidence({ sources: ['s2'] })] })
    const report = toQualityReport(aDataset({ sources, projects: [project] })).sources
    expect(report.onMirrorsOnly).toContainEqual({ file: 'projects/orchestra.json', field: '' })
    expect(report.withoutAnyAddress).toContainEqual({ file: 'projects/orchestra.json', field: 'goals[0]' })
  })
})

describe('what nobody has verified', () => {
  it('are greetings no speaker has checked and words that no source has', () => {
    const { unverified } = withCity({ greeting })
    expect(unverified.map(({ kind, field }) => [kind, field])).toEqual([
      ['greeting', 'greeting'],
      ['phrase', 'greeting.welcome'],
      ['remark', 'office.note'],
    ])
  })

  it('is no greeting that a speaker has checked and a source has', () => {
    const checked = { ...greeting, welcome: { text: 'Bienvenue', inSource: true }, checkedBySpeaker: true }
    expect(withCity({ greeting: checked }).unverified.map(({ kind }) => kind)).toEqual(['remark'])
  })

  it('is how something stands where nobody knows', () => {
    const projects = [
      aProject('choir', { status: 'unclear', statusNote: bothLanguages('Quiet since 2018') }),
      aProject('wells', { status: 'active', statusNote: bothLanguages('Nothing known after 2020') }),
      aProject('school', { status: 'active' }),
    ]
    const partnerships = [aPartnership({ status: 'unclear' })]
    const found = withCity({ partnerships }, { projects }).unverified.filter(({ kind }) => kind === 'status')
    expect(found).toEqual([
      { kind: 'status', file: 'cities/amiens.json', field: 'partnerships[0].status', text: null },
      {
        kind: 'status',
        file: 'projects/choir.json',
        field: 'status',
        text: bothLanguages('Quiet since 2018'),
      },
      {
        kind: 'status',
        file: 'projects/wells.json',
        field: 'status',
        text: bothLanguages('Nothing known after 2020'),
      },
    ])
  })

  it('is a remark wherever a record makes one', () => {
    const note = bothLanguages('Rounded')
    const population = { count: 1, year: 2026, scope: bothLanguages('town'), sources: ['s1'], note }
    const found = withCity({ population, placeNotes: [note] }).unverified
    expect(found.filter(({ file }) => file === 'cities/amiens.json').map(({ field }) => field)).toEqual([
      'population.note',
      'placeNotes[0]',
    ])
  })
})

describe('what has grown old', () => {
  it('are populations, comparisons, the newest fact on a goal, and what is called active but over', () => {
    const goals = { goals: [aGoal(1), aGoal(2, { facts: [] })] }
    const projects = [aProject('choir', { status: 'active', until: '2025-12' })]
    const partnerships = [aPartnership({ until: '2026-01-31' })]
    const population = { count: 1, year: 2024, scope: bothLanguages('town'), sources: ['s1'] }
    const { outdated } = withCity({ checked: '2025-11-01', partnerships, population }, { goals, projects })
    expect(outdated.filter(({ file }) => file !== 'cities/dortmund.json')).toEqual([
      { kind: 'population', file: 'cities/amiens.json', field: 'population.year', date: '2024' },
      { kind: 'record', file: 'cities/amiens.json', field: 'checked', date: '2025-11-01' },
      { kind: 'over', file: 'cities/amiens.json', field: 'partnerships[0].until', date: '2026-01-31' },
      { kind: 'over', file: 'projects/choir.json', field: 'until', date: '2025-12' },
      { kind: 'newest', file: 'goals.json', field: 'goals[0].facts', date: '2020' },
    ])
  })

  it('is nothing that is recent, ended as it says, or without a year', () => {
    const recent = { count: 1, year: 2025, scope: bothLanguages('town'), sources: ['s1'] }
    const goals = {
      goals: [
        aGoal(1, { facts: [{ text: bothLanguages('x'), basis: 'stated', year: null, sources: ['s1'] }] }),
      ],
    }
    const cities = [{ ...home, population: recent }, aCity('amiens', { population: null })]
    const projects = [aProject('choir', { status: 'ended', until: '2003' })]
    expect(toQualityReport(aDataset({ cities, goals, projects })).outdated).toEqual([])
  })
})

describe('what is missing', () => {
  it('is every field kept empty, but no end of what goes on', () => {
    const projects = [
      aProject('choir', { status: 'active', until: null, since: null, period: bothLanguages('since then') }),
      aProject('trip', { status: 'ended', until: null, period: null, description: bothLanguages('A trip') }),
    ]
    const { missing } = withCity({ website: null, region: bothLanguages('Picardy') }, { projects })
    const fields = (file: string) => missing.filter((one) => one.file === file).map(({ field }) => field)
    expect(fields('cities/amiens.json')).toEqual(['website', 'greeting'])
    expect(fields('projects/choir.json')).toEqual(['since', 'description'])
    expect(fields('projects/trip.json')).toEqual(['period', 'until'])
  })

  it('is told by the name of the entry it belongs to', () => {
    const networks = {
      networks: [aNetwork('one'), aNetwork('two', { name: { de: 'Zwei', en: 'Two' } })],
      notFound: [],
    }
    const report = toQualityReport(aDataset({ networks }))
    const spot = report.missing.find(({ field }) => field === 'networks[1].role')
    expect(subjectOf(report, spot ?? { file: '', field: '' })).toEqual({ de: 'Zwei', en: 'Two' })
  })
})

describe('a place', () => {
  it('is as complete as what is known of it, and home is asked for no partnership', () => {
    const { completeness } = withCity({ website: null, wikidata: null, greeting })
    expect(completeness).toEqual([
      { city: 'dortmund', known: 5, asked: 7, unknown: ['region', 'greeting'] },
      {
        city: 'amiens',
        known: 8,
        asked: 15,
        unknown: [
          'region',
          'website',
          'wikidata',
          'partnerships.signings',
          'associations',
          'schools',
          'namedPlaces',
        ],
      },
    ])
  })
})

describe('conflicts and languages', () => {
  it('say whether the atlas has chosen a value', () => {
    const open = aConflict({ values: [{ text: bothLanguages('a'), isUsed: false, sources: ['s1'] }] })
    const { conflicts } = withCity({ conflicts: [aConflict(), open] })
    expect(conflicts.filter(({ file }) => file === 'cities/amiens.json')).toMatchObject([
      { field: 'conflicts[0]', values: 2, isDecided: true },
      { field: 'conflicts[1]', values: 1, isDecided: false },
    ])
  })

  it('find sentences that nobody has translated, and leave names alone', () => {
    const sentence = 'The orchestra plays every year.'
    const summary = { text: { de: sentence, en: sentence }, sources: ['s1'] }
    const schools = [
      {
        text: { de: 'Lycée Robert de Luzarches, Amiens', en: 'Lycée Robert de Luzarches, Amiens' },
        sources: ['s1'],
      },
    ]
    expect(withCity({ summary, schools }).languages.identical).toEqual([
      { file: 'cities/amiens.json', field: 'summary.text', text: sentence },
    ])
  })
})
