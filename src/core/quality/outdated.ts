/** What should be looked at again because time has passed. */
import * as z from 'zod/mini'
import type { Dataset } from '../dataset/dataset.ts'
import { cityFile } from '../dataset/rules/files.ts'
import type { PartialDate } from '../dataset/text.ts'
import { isOld, isOver } from './age.ts'

/**
 * `population`: the year of a number of inhabitants. `newest`: the newest dated fact on a goal, or on
 * sustainability at home. `record`: when a place was last compared with its sources. `over`: a partnership or project that is called active,
 * although its end has passed. Documents and events do not grow old; dates of sources are counted with the sources.
 */
const Outdated = z.strictObject({
  kind: z.enum(['population', 'newest', 'record', 'over']),
  file: z.string(),
  field: z.string(),
  date: z.string(),
})
export type Outdated = z.infer<typeof Outdated>
export const OutdatedList = z.array(Outdated)

type Dated = Omit<Outdated, 'date'> & { readonly date: PartialDate | number | null | undefined }

/** @returns what was over more than twelve months before `site.asOf`, and what ended before it */
export function toOutdated(dataset: Dataset): Outdated[] {
  const { asOf } = dataset.site
  return [...datedPlaces(dataset), ...datedProjects(dataset), ...newestFacts(dataset)].flatMap((one) => {
    const date = String(one.date ?? '')
    const isDue = date !== '' && (one.kind === 'over' ? isOver(date, asOf) : isOld(date, asOf))
    return isDue ? [{ ...one, date }] : []
  })
}

const datedPlaces = ({ cities }: Dataset): Dated[] =>
  cities.flatMap(({ id, population, checked, partnerships }) => {
    const file = cityFile(id)
    return [
      { kind: 'population', file, field: 'population.year', date: population?.year },
      { kind: 'record', file, field: 'checked', date: checked },
      ...partnerships.map(({ status, until }, at) => ({
        kind: 'over' as const,
        file,
        field: `partnerships[${at}].until`,
        date: status === 'active' ? until : null,
      })),
    ]
  })

const datedProjects = ({ projects }: Dataset): Dated[] =>
  projects.map(({ id, status, until }) => ({
    kind: 'over',
    file: `projects/${id}.json`,
    field: 'until',
    date: status === 'active' ? until : null,
  }))

const newestFacts = ({ goals, home }: Dataset): Dated[] => [
  ...goals.goals.map(({ facts }, at) => ({
    kind: 'newest' as const,
    file: 'goals.json',
    field: `goals[${at}].facts`,
    date: newestOf(facts),
  })),
  { kind: 'newest', file: 'home.json', field: 'sustainability', date: newestOf(home.sustainability) },
]

const newestOf = (facts: readonly { readonly year: number | null }[]): number | null =>
  facts.reduce<number | null>((newest, { year }) => Math.max(newest ?? 0, year ?? 0) || null, null)
