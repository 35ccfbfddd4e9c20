/** A text as words that can be searched and underlined. */
import { foldCharacter } from './fold.ts'
import { soundOf } from './sound.ts'

export type Word = {
  readonly folded: string
  readonly sound: string
  /** For each folded letter, the place in the text of the character it comes from. */
  readonly places: readonly number[]
  /** Where the word ends in the text. */
  readonly end: number
}

const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Chinese and Japanese are written without spaces: every character is a word. */
const standsAlone = (letter: string): boolean => letter > '\u2e7f' && alone.test(letter)

/** Words in the order of the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let letters: string[] = []
  let places: number[] = []
  const close = (end: number): void => {
    const folded = letters.join('')
    if (folded !== '') words.push({ folded, sound: soundOf(folded), places, end })
    letters = []
    places = []
  }
  let at = 0
  for (const character of text) {
    const written = foldCharacter(character)
    if (written === ' ' || standsAlone(written)) close(at)
    if (written !== ' ')
      for (const letter of written) {
        letters.push(letter)
        places.push(at)
      }
    at += character.length
    if (standsAlone(written)) close(at)
  }
  close(at)
  return words
}

/** Written in one: `Novi Sad` as `novisad`. */
export const joined = (words: readonly Pick<Word, 'folded'>[]): string =>
  words.map(({ folded }) => folded).join('')
