/** The index over all entries: names and texts, each word as it is folded and as it sounds. */
import MiniSearch from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { joined, wordsOf, type Word } from './words.ts'

type Field = 'names' | 'texts'
type Document = { readonly id: number } & Readonly<Record<Field, readonly string[]>>

/** A text and its words. */
export type Form = { readonly text: string; readonly words: readonly Word[]; readonly joined: string }
export type Forms = Readonly<Record<Field, readonly Form[]>>

export type Engine = {
  readonly entries: readonly SearchEntry[]
  readonly index: MiniSearch<Document>
  /** Entries by a whole name, as it is folded and without spaces. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  /** Names and texts of an entry in the forms in which they are compared; worked out when first asked for. */
  readonly formsOf: (id: number) => Forms
}

/** The sentences of history and curiosities are no names: nobody types them. */
const isSentence = ({ group }: SearchEntry): boolean => group === 'history' || group === 'curiosity'
const namesOf = (entry: SearchEntry): readonly string[] =>
  isSentence(entry) ? entry.names : [entry.title, ...entry.names]
const textsOf = (entry: SearchEntry): readonly string[] =>
  isSentence(entry) ? [entry.title, ...entry.texts] : entry.texts

/** Every form under which the words of a text are kept. */
function termsOf(text: string, isName: boolean): readonly string[] {
  const words = wordsOf(text)
  const terms = new Set(words.flatMap(({ folded, sound }) => [folded, sound]))
  // `Novisad` finds Novi Sad; longer names are not written in one.
  if (isName && words.length > 1 && words.length <= 4) terms.add(joined(words))
  return [...terms]
}

/** Entries that are indexed before the page has a turn again. */
const chunkSize = 500

/** Makes the index: some 30 ms for the entries of twenty places, a second in small steps for ten thousand. */
export async function makeEngine(entries: readonly SearchEntry[]): Promise<Engine> {
  const index = new MiniSearch<Document>({
    fields: ['names', 'texts'],
    // Lists of texts come through as one string; each line is a text.
    stringifyField: (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value)),
    tokenize: (text, field) => text.split('\n').flatMap((line) => termsOf(line, field === 'names')),
    processTerm: (term) => term,
  })
  const documents = entries.map((entry, id) => ({ id, names: namesOf(entry), texts: textsOf(entry) }))
  await index.addAllAsync(documents, { chunkSize })
  return { entries, index, byName: idsByName(entries), formsOf: remembered(entries) }
}

function idsByName(entries: readonly SearchEntry[]): ReadonlyMap<string, readonly number[]> {
  const ids = new Map<string, number[]>()
  for (const [id, entry] of entries.entries())
    for (const key of new Set(namesOf(entry).map((name) => joined(wordsOf(name))))) {
      const known = ids.get(key)
      if (known === undefined) ids.set(key, [id])
      else known.push(id)
    }
  return ids
}

function remembered(entries: readonly SearchEntry[]): (id: number) => Forms {
  const known = new Map<number, Forms>()
  const form = (text: string): Form => {
    const words = wordsOf(text)
    return { text, words, joined: joined(words) }
  }
  return (id) => {
    const entry = entries[id]
    if (entry === undefined) return { names: [], texts: [] }
    const forms = known.get(id) ?? { names: namesOf(entry).map(form), texts: textsOf(entry).map(form) }
    known.set(id, forms)
    return forms
  }
}
