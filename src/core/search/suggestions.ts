/** Where nothing is found: what there is, some of each kind, those with the most places first. */
import type { Group, SearchEntry } from './entry.ts'
import type { Hit } from './search.ts'

const wanted: readonly (readonly [Group, number])[] = [
  ['place', 2],
  ['goal', 1],
  ['field', 2],
  ['project', 1],
]

export const suggestions = (entries: readonly SearchEntry[]): readonly Hit[] =>
  wanted.flatMap(([group, count]) =>
    entries
      .filter((entry) => entry.group === group && entry.sign !== null)
      .sort((a, b) => b.cities.length - a.cities.length)
      .slice(0, count)
      .map((entry) => ({ entry, how: 'belongs' as const, matched: { text: entry.title, ranges: [] } })),
  )
