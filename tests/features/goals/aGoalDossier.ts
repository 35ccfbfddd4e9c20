/** A goal as it is published; every part can be told. */
import type { GoalDossier } from '../../../src/core/dataset/goalDossier.ts'
import { aSource } from '../../support/dataset.ts'

const both = (text: string) => ({ de: text, en: text })

export const aGoalDossier = (part: Partial<GoalDossier> = {}): GoalDossier => ({
  version: 1,
  goal: {
    number: 6,
    page: 'https://www.example.org/goals',
    facts: [{ text: both('Der Fluss ist sauber'), basis: 'inferred', year: 2021, sources: ['s3'] }],
  },
  places: [
    { city: 'bondo', evidence: [{ fact: both('Ein Brunnen'), basis: 'stated', sources: ['s1', 's2'] }] },
  ],
  projects: [
    {
      id: 'wells',
      name: both('Brunnen für alle'),
      cities: ['home', 'bondo'],
      period: both('seit 2008'),
      evidence: [{ fact: both('Zehn Brunnen'), basis: 'inferred', sources: ['s2'] }],
    },
  ],
  sources: ['s1', 's2', 's3'].map((id) => aSource(id)),
  ...part,
})
