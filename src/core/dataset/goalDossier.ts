/** A goal with everything its page shows: who works on it, and the facts that say so. */
import * as z from 'zod/mini'
import { CityId } from './city.ts'
import type { Dataset } from './dataset.ts'
import { Basis, Goal, type GoalEvidence, type GoalNumber } from './goal.ts'
import { Project } from './project.ts'
import { toIndex } from './publish.ts'
import { sourceUsesIn } from './sourceUses.ts'
import { LocalizedText, Source, SourceIds } from './text.ts'

const Evidence = z.strictObject({ fact: LocalizedText, basis: Basis, sources: SourceIds })
export type Evidence = z.infer<typeof Evidence>

const { id, name, cities, period } = Project.shape

/** `data/goals/<n>.json`. */
export const GoalDossier = z.strictObject({
  version: z.literal(1),
  goal: z.pick(Goal, { number: true, page: true, facts: true, subpage: true }),
  /** In the order of the index. */
  places: z.array(z.strictObject({ city: CityId, evidence: z.array(Evidence) })),
  projects: z.array(z.strictObject({ id, name, cities, period, evidence: z.array(Evidence) })),
  sources: z.array(Source),
})
export type GoalDossier = z.infer<typeof GoalDossier>

const evidenceOf = (all: readonly GoalEvidence[], wanted: GoalNumber): Evidence[] =>
  all.flatMap(({ goal, fact, basis, sources }) => (goal === wanted ? [{ fact, basis, sources }] : []))

/**
 * Every place and project with a fact on the goal, what is known of the home city itself, and the sources of all
 * that, once, in the order in which the page comes to them.
 *
 * @throws Error if the dataset has no such goal
 */
export function toGoalDossier(dataset: Dataset, wanted: GoalNumber): GoalDossier {
  const goal = dataset.goals.goals.find(({ number }) => number === wanted)
  if (goal === undefined) throw new Error(`The dataset has no goal ${wanted}.`)
  const cityGoals = new Map(dataset.cities.map((city) => [city.id, city.goals]))
  const places = toIndex(dataset)
    .cities.map((city) => ({
      city: city.id,
      evidence: evidenceOf(cityGoals.get(city.id) ?? [], wanted),
    }))
    .filter(({ evidence }) => evidence.length > 0)
  const projects = dataset.projects
    .map((project) => ({
      id: project.id,
      name: project.name,
      cities: project.cities,
      period: project.period,
      evidence: evidenceOf(project.goals, wanted),
    }))
    .filter(({ evidence }) => evidence.length > 0)
  const used = new Set(sourceUsesIn([places, projects, goal.facts, goal.subpage]).map((use) => use.id))
  const known = new Map(dataset.sources.sources.map((source) => [source.id, source]))
  return {
    version: 1,
    goal: {
      number: goal.number,
      page: goal.page,
      facts: goal.facts,
      ...(goal.subpage === undefined ? {} : { subpage: goal.subpage }),
    },
    places,
    projects,
    sources: [...used].flatMap((sourceId) => known.get(sourceId) ?? []),
  }
}
