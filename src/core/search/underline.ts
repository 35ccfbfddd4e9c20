/** Which letters of a text are what somebody typed. */
import { forgivenErrors, typingErrors } from './distance.ts'
import type { Form } from './engine.ts'
import type { Query } from './query.ts'
import type { Word } from './words.ts'

/** From the first character up to, but not including, the second. */
export type Range = readonly [start: number, end: number]

/** Positions of the letters of `word` that come in the same order in `typed`: a longest common subsequence. */
function commonLetters(word: string, typed: string): readonly number[] {
  const lengths: number[][] = Array.from({ length: word.length + 1 }, () => [])
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = word.length - 1; row >= 0; row -= 1)
    for (let column = typed.length - 1; column >= 0; column -= 1) {
      const isSame = word[row] === typed[column]
      const line = lengths[row]
      if (line !== undefined)
        line[column] = isSame
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const letters: number[] = []
  let [row, column] = [0, 0]
  while (row < word.length && column < typed.length) {
    if (word[row] === typed[column]) {
      letters.push(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return letters
}

function rangesOf({ places, end }: Word, letters: readonly number[]): readonly Range[] {
  return letters.map((letter) => {
    const start = places[letter] ?? end
    return [start, places.find((place) => place > start) ?? end] as const
  })
}

function lettersFor(wanted: Word, word: Word): readonly number[] {
  const { folded } = word
  const all = Array.from({ length: folded.length }, (_, at) => at)
  if (folded === wanted.folded) return all
  if (folded.startsWith(wanted.folded)) return all.slice(0, wanted.folded.length)
  const isNear =
    word.sound.startsWith(wanted.sound) ||
    typingErrors(folded, wanted.folded, forgivenErrors(folded.length)) <= forgivenErrors(folded.length)
  return isNear && folded.length > 2 ? commonLetters(folded, wanted.folded) : []
}

/** Letters and words of the text that fit the query, in order; ranges that touch are one. */
export function underlined(query: Query, { words, joined }: Form): readonly Range[] {
  const byWord = query.words.flatMap((wanted) => {
    const fits = words.map((word) => ({ word, letters: lettersFor(wanted, word) }))
    const most = Math.max(0, ...fits.map(({ letters }) => letters.length))
    return fits.filter(({ letters }) => letters.length === most && most > 0)
  })
  const found =
    byWord.length > 0 && (byWord.length >= query.words.length || joined !== query.joined)
      ? byWord
      : words.map((word) => ({ word, letters: commonLetters(word.folded, query.joined) }))
  const ranges = found.flatMap(({ word, letters }) => rangesOf(word, letters)).sort((a, b) => a[0] - b[0])
  const merged: Range[] = []
  for (const [start, end] of ranges) {
    const last = merged.at(-1)
    if (last === undefined || start > last[1]) merged.push([start, end])
    else merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
  }
  return merged
}
