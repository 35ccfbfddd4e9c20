/** How well a query fits an entry, and by which of its texts. */
import { forgivenErrors, typingErrors } from './distance.ts'
import type { Form, Forms } from './engine.ts'
import type { Query } from './query.ts'
import { soundOf, withoutUmlauts } from './sound.ts'
import type { Word } from './words.ts'

/**
 * `name`: a whole name as typed. `spelling`: a name that sounds the same. `start`: a name begins like this.
 * `words`: words of a name. `text`: words of its texts. `similar`: a name with one or two typing errors.
 */
export type How = 'name' | 'spelling' | 'start' | 'words' | 'text' | 'similar'

export type Match = {
  readonly how: How
  /** From 0 to 100: the kinds of match do not overlap, but for what was typed almost rightly. */
  readonly score: number
  /** The name or text that fits. */
  readonly form: Form
}

/** A query word as the word itself or its beginning: 1 the word, less the more of it is missing, 0 not at all. */
function share(wanted: Word, word: Word): number {
  if (word.folded === wanted.folded) return 1
  if (word.sound === wanted.sound) return 0.95
  if (word.folded.startsWith(wanted.folded)) return (0.9 * wanted.folded.length) / word.folded.length
  return word.sound.startsWith(wanted.sound) ? (0.85 * wanted.sound.length) / word.sound.length : 0
}

const bestShare = (wanted: Word, words: readonly Word[]): number =>
  words.reduce((best, word) => Math.max(best, share(wanted, word)), 0)

/** The mean over all words of the query; 0 as soon as one is missing. */
function shareOf({ words }: Query, among: readonly Word[]): number {
  const shares = words.map((wanted) => bestShare(wanted, among))
  return shares.includes(0) ? 0 : shares.reduce((sum, part) => sum + part, 0) / shares.length
}

/** Errors between two words, as they are written or as they sound; more than forgiven counts as infinite. */
function errorsBetween(a: Pick<Word, 'folded' | 'sound'>, b: Pick<Word, 'folded' | 'sound'>): number {
  const most = forgivenErrors(Math.max(a.folded.length, b.folded.length))
  const written = typingErrors(a.folded, b.folded, most)
  const mostBySound = Math.min(most, forgivenErrors(Math.min(a.sound.length, b.sound.length)))
  const heard = typingErrors(a.sound, b.sound, mostBySound)
  const errors = Math.min(written > most ? Infinity : written, heard > mostBySound ? Infinity : heard)
  return errors
}

/** Errors between the query and a whole name, or the words of the query and the nearest words of the name. */
function errorsIn(query: Query, form: Form): number {
  const whole = errorsBetween(
    { folded: query.joined, sound: soundOf(query.joined) },
    { folded: form.joined, sound: soundOf(form.joined) },
  )
  const each = query.words.map((wanted) => Math.min(...form.words.map((word) => errorsBetween(wanted, word))))
  // Half an error for what is missing, so that whole names come first.
  return Math.min(
    whole,
    each.reduce((sum, errors) => sum + errors, 0.5),
  )
}

function nameMatch(query: Query, form: Form): Match | null {
  if (form.joined === query.joined) return { how: 'name', score: 100, form }
  if (withoutUmlauts(form.joined) === withoutUmlauts(query.joined)) return { how: 'name', score: 98, form }
  if (soundOf(form.joined) === soundOf(query.joined)) return { how: 'spelling', score: 94, form }
  if (form.joined.startsWith(query.joined) || soundOf(form.joined).startsWith(soundOf(query.joined)))
    return { how: 'start', score: 80 + 10 * Math.min(1, query.joined.length / form.joined.length), form }
  const part = shareOf(query, form.words)
  return part === 0 ? null : { how: 'words', score: 65 + 10 * part, form }
}

function textMatch(query: Query, { names, texts }: Forms): Match | null {
  const forms = [...texts, ...names]
  const [first] = forms
  if (first === undefined) return null
  const fits = forms.map((form) => ({ form, part: shareOf(query, form.words) }))
  const whole = fits.reduce((best, fit) => (fit.part > best.part ? fit : best), { form: first, part: 0 })
  if (whole.part > 0) return { how: 'text', score: 40 + 10 * whole.part, form: whole.form }
  const found = query.words.filter((wanted) => forms.some(({ words }) => bestShare(wanted, words) > 0))
  if (found.length === 0) return null
  const most = fits.map(({ form }) => ({
    form,
    count: found.filter((wanted) => bestShare(wanted, form.words) > 0).length,
  }))
  const { form } = most.reduce((best, fit) => (fit.count > best.count ? fit : best))
  return {
    how: 'text',
    score: found.length === query.words.length ? 30 : 20 * (found.length / query.words.length),
    form,
  }
}

function similarMatch(query: Query, forms: readonly Form[], base: number): Match | null {
  const fits = forms.map((form) => ({ form, errors: errorsIn(query, form) }))
  const [nearest] = fits.sort((a, b) => a.errors - b.errors)
  if (nearest === undefined || nearest.errors === Infinity) return null
  return { how: 'similar', score: base - 5 * nearest.errors, form: nearest.form }
}

const better = (a: Match | null, b: Match | null): Match | null =>
  a === null || (b !== null && b.score > a.score) ? b : a

/** What is shown as the title before what is only known by that name; whole names are worth the same. */
const preferred = (match: Match | null): Match | null =>
  match === null || match.score > 90 ? match : { ...match, score: Math.min(93, match.score + 3) }

/** The best reason to show the entry; null where there is none. */
export function matchOf(query: Query, forms: Forms): Match | null {
  const [title, ...others] = forms.names.map((form) => nameMatch(query, form))
  const byName = others.reduce(better, title === undefined ? null : preferred(title))
  if (byName !== null) return byName
  return better(
    better(textMatch(query, forms), similarMatch(query, forms.names, 60)),
    similarMatch(query, forms.texts, 25),
  )
}
