/** From what was typed to what is shown: the best hit, the others in groups, and what was perhaps meant. */
import type { Query as IndexQuery, SearchOptions } from 'minisearch'
import type { Engine } from './engine.ts'
import { type Group, groups, type SearchEntry } from './entry.ts'
import { type How, type Match, matchOf } from './match.ts'
import { type Query, queryOf } from './query.ts'
import { soundOf } from './sound.ts'
import { type Range, underlined } from './underline.ts'
import type { Word } from './words.ts'

export type Hit = {
  readonly entry: SearchEntry
  /** `belongs`: not found by its own texts, but part of the best hit, as a place is of its country. */
  readonly how: How | 'belongs'
  /** The text that fits: the title, another name or a text of the entry; and the letters to underline. */
  readonly matched: { readonly text: string; readonly ranges: readonly Range[] }
}

export type Results = {
  /** Everything that is shown, the best hit first. */
  readonly hits: readonly Hit[]
  /** The hits after the first, in groups. */
  readonly groups: readonly { readonly group: Group; readonly hits: readonly Hit[] }[]
  /** All that was found, shown or not. */
  readonly count: number
  /** The name that was perhaps meant, where nothing has the name that was typed. */
  readonly didYouMean: string | null
}

const most = { candidates: 240, similar: 60, hitsInGroup: 4, places: 8 } as const
const nothing: Results = { hits: [], groups: [], count: 0, didYouMean: null }

/** Forms of a word joined by "or". */
const either = ({ folded, sound }: Pick<Word, 'folded' | 'sound'>): IndexQuery => ({
  combineWith: 'OR',
  queries: [...new Set([folded, sound])],
})

const written = { tokenize: (term: string) => [term], boost: { names: 6 } } satisfies SearchOptions

function candidates({ index, byName }: Engine, query: Query): ReadonlySet<number> {
  const ids = new Set<number>(byName.get(query.joined))
  const isNamed = ids.size > 0
  const find = (combineWith: 'AND' | 'OR', options: SearchOptions, limit: number): void => {
    const each: IndexQuery = { combineWith, queries: query.words.map(either) }
    const whole = either({ folded: query.joined, sound: soundOf(query.joined) })
    const found = index.search({ combineWith: 'OR', queries: [each, whole] }, { ...written, ...options })
    for (const { id } of found.slice(0, limit)) ids.add(Number(id))
  }
  // A single letter begins almost every word; only names are worth it.
  const fields = query.joined.length === 1 ? ['names'] : ['names', 'texts']
  find('AND', { prefix: true, fields }, most.candidates)
  const fuzzy = (term: string): number | boolean => (term.length < 4 ? false : term.length < 5 ? 1 : 2)
  if (!isNamed) find('AND', { fuzzy, fields: ['names'] }, most.similar)
  if (ids.size === 0) find('AND', { fuzzy, prefix: true }, most.similar)
  if (ids.size === 0 && query.words.length > 1) find('OR', { fields }, most.similar)
  return ids
}

type Found = { readonly entry: SearchEntry; readonly match: Match; readonly rank: number }

/** Never throws; an empty query finds nothing. */
export function search(engine: Engine, typed: string): Results {
  const query = queryOf(typed)
  if (query.words.length === 0) return nothing
  const found = [...candidates(engine, query)]
    .flatMap((id): Found[] => {
      const entry = engine.entries[id]
      const match = matchOf(query, engine.formsOf(id))
      if (entry === undefined || match === null) return []
      // Among equals, places come before countries and so on; the order of the entries decides the rest.
      return [{ entry, match, rank: match.score - groups.indexOf(entry.group) / 4 }]
    })
    .sort((a, b) => b.rank - a.rank)
  // What fits as it was typed comes before what was perhaps meant.
  const first = found.find(({ match }) => match.how !== 'similar' && match.score >= 40) ?? found[0]
  if (first === undefined) return nothing
  const isSure = first.match.score >= 80
  const others = found.filter((other) => other !== first && !(isSure && other.match.how === 'similar'))
  const hits = [first, ...others].map(({ entry, match }): Hit => ({
    entry,
    how: match.how,
    matched: { text: match.form.text, ranges: underlined(query, match.form) },
  }))
  return arranged(engine.entries, hits)
}

function arranged(entries: readonly SearchEntry[], hits: readonly Hit[]): Results {
  const [best, ...others] = hits
  if (best === undefined) return nothing
  const rest = [...others, ...belongingTo(best, entries, others)]
  const inGroups = groups
    .map((group) => ({
      group,
      hits: rest
        .filter(({ entry }) => entry.group === group)
        .slice(0, group === 'place' ? most.places : most.hitsInGroup),
    }))
    .filter((group) => group.hits.length > 0)
  return {
    hits: [best, ...inGroups.flatMap((group) => group.hits)],
    groups: inGroups,
    count: rest.length + 1,
    didYouMean: isGuess(best) ? best.matched.text : null,
  }
}

const themes: readonly Group[] = ['place', 'country', 'continent', 'field']

const isGuess = ({ how, entry }: Hit): boolean =>
  (how === 'similar' || how === 'spelling') && themes.includes(entry.group)

/** The places of a country, continent, goal or field that is the best hit. */
function belongingTo({ entry }: Hit, entries: readonly SearchEntry[], known: readonly Hit[]): readonly Hit[] {
  if (entry.subject === undefined) return []
  const found = new Set(known.map((hit) => hit.entry))
  return entries
    .filter((place) => place.group === 'place' && !found.has(place))
    .filter(({ cities: [id] }) => id !== undefined && entry.cities.includes(id))
    .map((place) => ({ entry: place, how: 'belongs', matched: { text: entry.title, ranges: [] } }))
}
