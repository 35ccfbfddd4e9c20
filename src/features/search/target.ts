/** Where a result leads. */
import type { CityId } from '../../core/dataset/city.ts'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import type { Facet, FacetValue } from '../../core/filter/filter.ts'
import type { Group, SearchEntry } from '../../core/search/entry.ts'

export type Target =
  | { readonly to: 'place'; readonly city: CityId | null }
  /** A part of a place's page. */
  | { readonly to: 'section'; readonly city: CityId; readonly section: string }
  | { readonly to: 'goal'; readonly goal: GoalNumber }
  /** A page to read, and a part of it. */
  | { readonly to: 'document'; readonly path: string; readonly part?: string | undefined }
  /** The places that have something in common. */
  | { readonly to: 'filter'; readonly facet: Facet; readonly value: FacetValue }
  /** Stays in the results, where its places are listed. */
  | { readonly to: 'places' }

/** The parts of a place's page, as features/city-panel names them. */
const sections: Readonly<Partial<Record<Group, string>>> = {
  'named-place': 'together',
  association: 'together',
  school: 'together',
  history: 'history',
  curiosity: 'curiosities',
}

export function targetOf({ group, subject, cities, sign }: SearchEntry): Target {
  const [city = null, ...others] = cities
  const section = sections[group]
  if (section !== undefined && city !== null) return { to: 'section', city, section }
  if (subject === undefined) return { to: 'place', city: sign === null ? null : city }
  if ('document' in subject) return { to: 'document', path: subject.document, part: subject.part }
  if ('goal' in subject) return { to: 'goal', goal: subject.goal }
  if ('field' in subject) return { to: 'filter', facet: 'field', value: subject.field }
  if ('continent' in subject) return { to: 'filter', facet: 'continent', value: subject.continent }
  return others.length === 0 ? { to: 'place', city } : { to: 'places' }
}
