/** Rules about what a record says: its partnerships, goals, conflicts and the length of its texts. */
import type { City, Conflict } from '../city.ts'
import type { Dataset } from '../dataset.ts'
import type { GoalEvidence } from '../goal.ts'
import type { Problem } from '../problem.ts'
import { locales } from '../text.ts'
import { cityFile } from './files.ts'
import { countSentences } from './sentences.ts'

export function checkHome(dataset: Dataset): Problem[] {
  const id = dataset.site.home
  const home = dataset.cities.find((city) => city.id === id)
  if (home === undefined) return [{ file: 'site.json', field: 'home', code: 'home-missing', values: { id } }]
  if (home.partnerships.length === 0) return []
  return [{ file: cityFile(id), field: 'partnerships', code: 'home-has-partnership', values: {} }]
}

function checkPartnershipsOf({ id, partnerships }: City): Problem[] {
  const file = cityFile(id)
  if (partnerships.length === 0)
    return [{ file, field: 'partnerships', code: 'partnership-missing', values: {} }]
  return partnerships.flatMap(({ status, until, decision }, at): Problem[] => [
    ...(status !== 'active' && decision === undefined
      ? [
          {
            file,
            field: `partnerships[${at}].decision`,
            code: 'decision-missing' as const,
            values: { status },
          },
        ]
      : []),
    ...(status === 'ended' && until === undefined
      ? [{ file, field: `partnerships[${at}].until`, code: 'ended-without-until' as const, values: {} }]
      : []),
  ])
}

/** Nothing is said where the home city is unknown: then it might be any of them. */
export function checkPartnerships(dataset: Dataset): Problem[] {
  const { home } = dataset.site
  if (!dataset.cities.some(({ id }) => id === home)) return []
  return dataset.cities.filter(({ id }) => id !== home).flatMap(checkPartnershipsOf)
}

function checkEvidence(file: string, field: string, evidence: readonly GoalEvidence[]): Problem[] {
  const keys = evidence.map(({ goal, fact }) => `${goal} ${fact.de}`)
  return evidence.flatMap(({ goal }, at) =>
    keys.indexOf(keys[at] ?? '') === at
      ? []
      : [{ file, field: `${field}[${at}]`, code: 'goal-twice', values: { goal: String(goal) } }],
  )
}

export const checkGoalEvidence = (dataset: Dataset): Problem[] => [
  ...dataset.cities.flatMap(({ id, goals }) => checkEvidence(cityFile(id), 'goals', goals)),
  ...dataset.projects.flatMap(({ id, goals }) => checkEvidence(`projects/${id}.json`, 'goals', goals)),
  ...dataset.networks.networks.flatMap(({ goals }, at) =>
    checkEvidence('networks.json', `networks[${at}].goals`, goals),
  ),
]

export function checkAllGoals(dataset: Dataset): Problem[] {
  const numbers = dataset.goals.goals.map(({ number }) => number)
  const missing = Array.from({ length: 17 }, (_, at) => at + 1).filter((goal) => !numbers.includes(goal))
  return [
    ...missing.map((goal) => ({
      file: 'goals.json',
      field: 'goals',
      code: 'goal-missing' as const,
      values: { goal: String(goal) },
    })),
    ...numbers.flatMap((goal, at) =>
      numbers.indexOf(goal) === at
        ? []
        : [
            {
              file: 'goals.json',
              field: `goals[${at}].number`,
              code: 'listed-twice' as const,
              values: { id: String(goal) },
            },
          ],
    ),
  ]
}

const checkConflictsIn = (file: string, conflicts: readonly Conflict[]): Problem[] =>
  conflicts.flatMap(({ values }, at) => {
    const count = values.filter(({ isUsed }) => isUsed).length
    if (count <= 1) return []
    const field = `conflicts[${at}].values`
    return [{ file, field, code: 'conflict-used-twice' as const, values: { count: String(count) } }]
  })

export const checkConflicts = (dataset: Dataset): Problem[] => [
  ...checkConflictsIn('home.json', dataset.home.conflicts),
  ...dataset.cities.flatMap(({ id, conflicts }) => checkConflictsIn(cityFile(id), conflicts)),
]

export const checkSummaries = (dataset: Dataset): Problem[] =>
  dataset.cities.flatMap(({ id, summary }) =>
    locales.flatMap((locale): Problem[] => {
      const count = countSentences(summary.text[locale])
      if (count >= 2 && count <= 4) return []
      const field = `summary.text.${locale}`
      return [{ file: cityFile(id), field, code: 'summary-length', values: { count: String(count) } }]
    }),
  )

export const checkCuriosities = (dataset: Dataset): Problem[] =>
  dataset.cities
    .filter(({ partnerships }) => partnerships.some(({ kind }) => kind === 'twin'))
    .filter(({ curiosities }) => curiosities.length < 3 || curiosities.length > 5)
    .map(({ id, curiosities }) => ({
      file: cityFile(id),
      field: 'curiosities',
      code: 'curiosities-count',
      values: { count: String(curiosities.length) },
    }))
