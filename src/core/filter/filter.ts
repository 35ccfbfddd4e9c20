/** What a reader narrows the atlas down to. */
import { Continent, Topic } from '../dataset/city.ts'
import { Kind, Status } from '../dataset/partnership.ts'

/** Any of the chosen values within a facet, all of the facets together; a facet without values asks for nothing. */
export type Filter = {
  readonly kind: readonly Kind[]
  readonly status: readonly Status[]
  readonly continent: readonly Continent[]
  /** Numbers of Sustainable Development Goals. */
  readonly goal: readonly number[]
  /** What home city and partner do together. */
  readonly field: readonly Topic[]
  /** What the projects with a place are about. */
  readonly theme: readonly Topic[]
}

export type Facet = keyof Filter
export type FacetValue = Filter[Facet][number]

/** Every facet with its values, in the order in which addresses and pages name them. */
export const facetValues = {
  kind: Kind.options,
  status: Status.options,
  continent: Continent.options,
  goal: Array.from({ length: 17 }, (_, index) => index + 1),
  field: Topic.options,
  theme: Topic.options,
} as const satisfies { readonly [F in Facet]: readonly Filter[F][number][] }

export const facets = ['kind', 'status', 'continent', 'goal', 'field', 'theme'] as const satisfies Facet[]

export const noFilter: Filter = { kind: [], status: [], continent: [], goal: [], field: [], theme: [] }

export const isFiltering = (filter: Filter): boolean => facets.some((facet) => filter[facet].length > 0)

/** Adds a value to its facet, or takes it out again. Values keep the order of {@link facetValues}. */
export function toggled(filter: Filter, facet: Facet, value: FacetValue): Filter {
  const chosen: readonly FacetValue[] = filter[facet]
  const isWanted = (candidate: FacetValue): boolean => chosen.includes(candidate) !== (candidate === value)
  return { ...filter, [facet]: facetValues[facet].filter(isWanted) }
}
