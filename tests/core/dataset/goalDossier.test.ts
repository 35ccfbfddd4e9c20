import { describe, expect, it } from 'vitest'
import { GoalDossier, toGoalDossier } from '../../../src/core/dataset/goalDossier.ts'
import {
  aCity,
  aDataset,
  aGoal,
  anEvidence,
  aPartnership,
  aProject,
  aSource,
  bothLanguages,
} from '../../support/dataset.ts'

const water = (sources: string[], fact = 'A well') =>
  anEvidence({ goal: 6, fact: bothLanguages(fact), sources })
const home = aCity('dortmund', { partnerships: [], goals: [] })

describe('toGoalDossier', () => {
  it('holds every place with a fact on the goal, in the order of the index, and no others', () => {
    const cities = [
      aCity('b', { partnerships: [aPartnership({ since: '1980' })], goals: [water(['s1'])] }),
      aCity('a', {
        partnerships: [aPartnership({ since: '1990' })],
        goals: [water(['s1']), water(['s2'], 'A pump')],
      }),
      aCity('c', { goals: [anEvidence({ goal: 4 })] }),
      home,
    ]
    const { places } = toGoalDossier(aDataset({ cities }), 6)
    expect(places.map(({ city, evidence }) => [city, evidence.map(({ fact }) => fact.en)])).toEqual([
      ['b', ['A well (en)']],
      ['a', ['A well (en)', 'A pump (en)']],
    ])
  })

  it('holds projects with a fact on the goal, those at home included', () => {
    const projects = [
      aProject('wells', { cities: ['dortmund'], goals: [water(['s1'])] }),
      aProject('schools', { goals: [anEvidence({ goal: 4 })] }),
    ]
    const dossier = toGoalDossier(aDataset({ projects }), 6)
    expect(dossier.projects.map(({ id, cities }) => [id, cities])).toEqual([['wells', ['dortmund']]])
  })

  it('says so by an empty list where nobody works on the goal, and still shows the home city', () => {
    const dossier = toGoalDossier(aDataset(), 1)
    expect([dossier.places, dossier.projects]).toEqual([[], []])
    expect(dossier.goal.facts).toHaveLength(1)
  })

  it('lists every source once, in the order in which the page comes to it', () => {
    const dataset = aDataset({
      cities: [aCity('amiens', { goals: [water(['s4', 's2'])] }), home],
      projects: [aProject('wells', { goals: [water(['s3', 's4'])] })],
      goals: { goals: [aGoal(6, { colourNote: { text: bothLanguages('x'), sources: ['s9'] } })] },
      sources: { sources: Array.from({ length: 9 }, (_, at) => aSource(`s${at + 1}`)) },
    })
    expect(toGoalDossier(dataset, 6).sources.map(({ id }) => id)).toEqual(['s4', 's2', 's3', 's1'])
  })

  it('obeys its own schema', () => {
    expect(GoalDossier.safeParse(toGoalDossier(aDataset(), 4)).success).toBe(true)
  })

  it('cannot be made for a goal that does not exist', () => {
    expect(() => toGoalDossier(aDataset(), 18)).toThrow('no goal 18')
  })
})
