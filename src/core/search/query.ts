/** What somebody typed, taken apart. */
import { joined, wordsOf, type Word } from './words.ts'

export type Query = {
  /** As it was typed, without spaces at both ends. */
  readonly text: string
  /** The words that matter. */
  readonly words: readonly Word[]
  /** All words, folded and written in one. */
  readonly joined: string
}

/** Words of questions and sentences in German and English, folded; they say nothing of what is looked for. */
const small = new Set(
  `a am an and arbeiten arbeitet are at auf aus bei by das dem den der des die ein eine einem einen einer for from fuer
  fur gibt have haben hat how im in is ist it mit of on oder or our partner partners sich sind the there to und unsere
  uns unserer viele von was we welche welcher welches wer what where which who wie wir with wo work works working zu zum zur`.split(
    /\s+/,
  ),
)

export function queryOf(typed: string): Query {
  const all = wordsOf(typed)
  const telling = all.filter(({ folded }) => !small.has(folded))
  return { text: typed.trim(), words: telling.length > 0 ? telling : all, joined: joined(all) }
}
