import { describe, expect, it } from 'vitest'
import { Topic } from '../../../src/core/dataset/city.ts'
import { AtlasIndex, Dossier } from '../../../src/core/dataset/dataset.ts'
import { currentPartnership, toCityEntry, toDossier, toIndex } from '../../../src/core/dataset/publish.ts'
import {
  aCity,
  aConflict,
  aDataset,
  aDownload,
  aFact,
  anEvent,
  anEvidence,
  aNetwork,
  aPartnership,
  aProject,
  aSource,
  bothLanguages,
} from '../../support/dataset.ts'

const twoPhases = [
  aPartnership({ kind: 'solidarity', status: 'ended', since: '2022', until: '2025' }),
  aPartnership({ kind: 'twin', since: '2025-05' }),
]

describe('currentPartnership', () => {
  it('is the last one', () => {
    expect(currentPartnership(aCity('zhytomyr', { partnerships: twoPhases }))?.kind).toBe('twin')
  })

  it('is none for the home city', () => {
    expect(currentPartnership(aCity('dortmund', { partnerships: [] }))).toBeUndefined()
  })
})

describe('toCityEntry', () => {
  it('shows each goal once, in order, as stated as soon as one fact is', () => {
    const goals = [
      anEvidence({ goal: 17, basis: 'inferred' }),
      anEvidence({ goal: 4, basis: 'stated' }),
      anEvidence({ goal: 4, basis: 'inferred' }),
      anEvidence({ goal: 13, basis: 'inferred' }),
      anEvidence({ goal: 13, basis: 'stated' }),
    ]
    expect(toCityEntry(aCity('amiens', { goals }), []).goals).toEqual([
      { goal: 4, basis: 'stated' },
      { goal: 13, basis: 'stated' },
      { goal: 17, basis: 'inferred' },
    ])
  })

  it('keeps every partnership with its dates and leaves an unknown end out', () => {
    expect(toCityEntry(aCity('zhytomyr', { partnerships: twoPhases }), []).partnerships).toEqual([
      { kind: 'solidarity', status: 'ended', since: '2022', until: '2025' },
      { kind: 'twin', status: 'active', since: '2025-05' },
    ])
  })
})

describe('what a place is found by', () => {
  it('has its fields, the themes of its projects and the turns of its history', () => {
    const city = aCity('amiens', {
      fields: ['youth', 'culture', 'youth'].map((topic) => ({
        topic: Topic.parse(topic),
        text: bothLanguages('Together'),
        sources: ['s1'],
      })),
      history: [anEvent('1960-04', { turn: 'begins' }), anEvent('1975'), anEvent('1980', { turn: 'rests' })],
    })
    const projects = [
      aProject('a', { topics: ['water', 'education'] }),
      aProject('b', { cities: ['leeds'], topics: ['sport'] }),
    ]
    expect(toCityEntry(city, projects)).toMatchObject({
      fields: ['culture', 'youth'],
      themes: ['education', 'water'],
      turns: [
        { date: '1960-04', turn: 'begins' },
        { date: '1980', turn: 'rests' },
      ],
    })
  })
})

describe('toIndex', () => {
  const cities = [
    aCity('zhytomyr', { partnerships: twoPhases }),
    aCity('b', { partnerships: [aPartnership({ since: '1960' })] }),
    aCity('a', { partnerships: [aPartnership({ since: '1960' })] }),
    aCity('c', { partnerships: [aPartnership({ since: '1960-03' })] }),
    aCity('dortmund', { partnerships: [] }),
    aCity('xian', { partnerships: [aPartnership({ since: '1992' })] }),
  ]

  it('orders the places by the beginning of the current partnership, then by id', () => {
    const index = toIndex(aDataset({ cities }))
    expect(index.cities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'xian', 'zhytomyr'])
  })

  it('keeps the home city apart', () => {
    const index = toIndex(aDataset({ cities }))
    expect(index.home.id).toBe('dortmund')
    expect(index.cities.map(({ id }) => id)).not.toContain('dortmund')
  })

  it('obeys its own schema', () => {
    expect(AtlasIndex.safeParse(toIndex(aDataset())).success).toBe(true)
  })

  it('cannot be made without the home city', () => {
    expect(() => toIndex(aDataset({ cities: [aCity('amiens')] }))).toThrow('no city "dortmund"')
  })
})

describe('toDossier', () => {
  it('holds the projects and downloads that name the place, and no others', () => {
    const dossier = toDossier(
      aDataset({
        projects: [
          aProject('here', { cities: ['leeds', 'amiens'] }),
          aProject('there', { cities: ['leeds'] }),
        ],
        downloads: { downloads: [aDownload('here'), aDownload('home', { cities: [] })] },
      }),
      'amiens',
    )
    expect(dossier.projects.map(({ id }) => id)).toEqual(['here'])
    expect(dossier.downloads.map(({ id }) => id)).toEqual(['here'])
  })

  it('holds the networks that a source connects with the place, and their sources', () => {
    const how = bothLanguages('A member')
    const dataset = aDataset({
      networks: {
        networks: [
          aNetwork('shared', { cities: [{ city: 'leeds', how, sources: ['s3'] }] }),
          aNetwork('apart'),
        ],
        notFound: [],
      },
    })
    const leeds = toDossier(dataset, 'leeds')
    expect(leeds.networks).toEqual([{ text: bothLanguages('A network'), note: how, sources: ['s3'] }])
    expect(leeds.sources.map(({ id }) => id)).toContain('s3')
    expect(toDossier(dataset, 'amiens').networks).toBeUndefined()
    expect(Dossier.safeParse(leeds).success).toBe(true)
  })

  it('lists every source once, in the order in which the page comes to it', () => {
    const amiens = aCity('amiens', {
      summary: aFact('Summary', ['s9', 's1']),
      partnerships: [aPartnership({ sources: ['s8'], notes: [aFact('Note', ['s7', 's9'])] })],
      population: null,
      curiosities: [],
      history: [anEvent('1960', { sources: ['s6'] })],
      goals: [anEvidence({ sources: ['s8', 's5'] })],
      fields: [],
      conflicts: [aConflict({ values: [{ text: { de: 'a', en: 'a' }, isUsed: true, sources: ['s2'] }] })],
      placeSources: ['s10'],
    })
    const dossier = toDossier(
      aDataset({
        cities: [amiens],
        projects: [aProject('here', { sources: ['s4'], goals: [] })],
        downloads: { downloads: [aDownload('here', { sources: ['s3'] })] },
        sources: { sources: Array.from({ length: 12 }, (_, at) => aSource(`s${at + 1}`)) },
      }),
      'amiens',
    )
    expect(dossier.sources.map(({ id }) => id)).toEqual([
      's9',
      's1',
      's8',
      's7',
      's6',
      's5',
      's4',
      's3',
      's2',
      's10',
    ])
  })

  it('leaves out a source that does not exist', () => {
    const dossier = toDossier(aDataset({ sources: { sources: [] } }), 'amiens')
    expect(dossier.sources).toEqual([])
  })

  it('obeys its own schema', () => {
    expect(Dossier.safeParse(toDossier(aDataset(), 'amiens')).success).toBe(true)
  })
})
