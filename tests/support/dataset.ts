/** Builders of a small, sound dataset: every part can be told, the rest is plausible. */
import type { City, Conflict, HistoryEvent } from '../../src/core/dataset/city.ts'
import type { Dataset, Dossier } from '../../src/core/dataset/dataset.ts'
import type { Goal, GoalEvidence } from '../../src/core/dataset/goal.ts'
import type { Partnership } from '../../src/core/dataset/partnership.ts'
import type { Project } from '../../src/core/dataset/project.ts'
import type { Award, Download, Initiative, Network } from '../../src/core/dataset/register.ts'
import type { LocalizedText, Source, SourcedText } from '../../src/core/dataset/text.ts'
import { aHome, aSite } from './home.ts'

export const bothLanguages = (text: string): LocalizedText => ({ de: `${text} (de)`, en: `${text} (en)` })

export const aFact = (text: string, sources: readonly string[] = ['s1']): SourcedText => ({
  text: bothLanguages(text),
  sources: [...sources],
})

export const aSource = (id: string, part: Partial<Source> = {}): Source => ({
  id,
  title: `Page ${id}`,
  publisher: 'A town',
  url: `https://example.org/${id}`,
  date: '2020-05-04',
  language: 'de',
  ...part,
})

export const aPartnership = (part: Partial<Partnership> = {}): Partnership => ({
  kind: 'twin',
  status: 'active',
  since: '1960-04-02',
  notes: [],
  signings: [],
  sources: ['s1'],
  ...part,
})

export const anEvent = (date: string, part: Partial<HistoryEvent> = {}): HistoryEvent => ({
  date,
  text: bothLanguages(`What happened in ${date}`),
  sources: ['s1'],
  ...part,
})

export const anEvidence = (part: Partial<GoalEvidence> = {}): GoalEvidence => ({
  goal: 4,
  fact: bothLanguages('Schools visit each other'),
  basis: 'inferred',
  sources: ['s1'],
  ...part,
})

export const aConflict = (part: Partial<Conflict> = {}): Conflict => ({
  about: bothLanguages('The year'),
  values: [
    { text: bothLanguages('1960'), isUsed: true, sources: ['s1'] },
    { text: bothLanguages('1961'), isUsed: false, sources: ['s2'] },
  ],
  used: bothLanguages('1960'),
  reason: bothLanguages('The older source'),
  ...part,
})

export const aCity = (id: string, part: Partial<City> = {}): City => ({
  id,
  name: { de: id, en: id },
  localName: { text: id, language: 'fr' },
  otherNames: [],
  country: 'FR',
  region: null,
  continent: 'europe',
  position: [2.3, 49.9],
  timeZone: 'Europe/Paris',
  population: { count: 130_000, year: 2021, scope: bothLanguages('The town'), sources: ['s1'] },
  languages: ['fr'],
  website: `https://${id}.example.org`,
  wikidata: 'Q41604',
  placeSources: ['s1'],
  greeting: null,
  partnerships: [aPartnership()],
  summary: {
    text: { de: 'Eine Stadt. Sie ist schön.', en: 'A town. It is beautiful.' },
    sources: ['s1'],
  },
  curiosities: [aFact('A tower'), aFact('A garden'), aFact('A cake')],
  history: [anEvent('1960-04'), anEvent('1975')],
  fields: [{ topic: 'culture', text: bothLanguages('Music'), sources: ['s1'] }],
  associations: [],
  schools: [],
  namedPlaces: [],
  goals: [anEvidence()],
  conflicts: [aConflict()],
  checked: '2026-11-23',
  ...part,
})

export const aProject = (id: string, part: Partial<Project> = {}): Project => ({
  id,
  type: 'thematic',
  name: bothLanguages('A project'),
  topics: ['culture'],
  cities: ['amiens'],
  period: null,
  since: '2001',
  until: '2003',
  status: 'ended',
  partners: [],
  description: null,
  goals: [anEvidence()],
  sources: ['s2'],
  ...part,
})

export const aDownload = (id: string, part: Partial<Download> = {}): Download => ({
  id,
  title: 'A report',
  language: 'de',
  format: 'PDF',
  sizeKilobytes: 120,
  date: '2019',
  url: 'https://example.org/report.pdf',
  page: 'https://example.org/reports',
  authors: [],
  publishedIn: null,
  cities: ['amiens'],
  sources: ['s3'],
  ...part,
})

export const aNetwork = (id: string, part: Partial<Network> = {}): Network => ({
  id,
  name: bothLanguages('A network'),
  abbreviation: null,
  nature: bothLanguages('Network'),
  status: bothLanguages('Member'),
  memberSince: '1990',
  role: null,
  goals: [],
  sources: ['s1'],
  ...part,
})

export const anAward = (id: string, part: Partial<Award> = {}): Award => ({
  id,
  name: bothLanguages('An award'),
  year: 2010,
  awardedBy: bothLanguages('A council'),
  decided: '2010-03',
  presented: null,
  place: null,
  cities: ['amiens'],
  sources: ['s1'],
  ...part,
})

const anInitiative: Initiative = { id: 'schools', name: bothLanguages('Schools'), facts: [], members: [] }

export const aGoal = (number: number, part: Partial<Goal> = {}): Goal => ({
  number,
  title: bothLanguages(`Goal ${number}`),
  colour: '#E5243B',
  page: 'https://example.org/goals',
  facts: [{ text: bothLanguages('A fact'), basis: 'stated', year: 2020, sources: ['s1'] }],
  ...part,
})

const theHomeCity = aCity('dortmund', {
  country: 'DE',
  localName: { text: 'Dortmund', language: 'de' },
  position: [7.4653, 51.5136],
  timeZone: 'Europe/Berlin',
  languages: ['de'],
  partnerships: [],
})

/** Dortmund, Amiens and Leeds, with one record of everything else and all 17 goals. */
export const aDataset = (part: Partial<Dataset> = {}): Dataset => ({
  site: aSite(),
  home: aHome(),
  cities: [
    aCity('amiens'),
    theHomeCity,
    aCity('leeds', {
      country: 'GB',
      position: [-1.55, 53.8],
      partnerships: [aPartnership({ since: '1949' })],
    }),
  ],
  projects: [aProject('orchestra')],
  networks: { networks: [aNetwork('eurocities')], notFound: [] },
  awards: { awards: [anAward('plaque')] },
  initiatives: { initiatives: [anInitiative] },
  downloads: { downloads: [aDownload('report')] },
  goals: { goals: Array.from({ length: 17 }, (_, at) => aGoal(at + 1)) },
  sources: { sources: ['s1', 's2', 's3'].map((id) => aSource(id)) },
  ...part,
})

/** What the page of a place shows; every part can be told. */
export const aDossier = (part: Partial<Dossier> = {}): Dossier => ({
  version: 1,
  city: aCity('amiens'),
  projects: [],
  downloads: [],
  sources: ['s1', 's2', 's3'].map((id) => aSource(id)),
  ...part,
})
