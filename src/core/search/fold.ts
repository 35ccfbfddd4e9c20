/** Folding: what is written differently and meant alike becomes the same letters. */
import { latinSpelling } from './scripts.ts'

const apostrophes = new Set("'’‘ʼʻʹ`´′ʿʾ")
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
const isMark = (character: string): boolean => /[\p{M}\p{Lm}\p{Cf}]/u.test(character)

/** One letter; Latin with marks, Cyrillic, Greek, Hebrew and Arabic become plain small Latin letters. */
function foldLetter(letter: string): string {
  const small = letter.toLowerCase()
  return (
    latinSpelling.get(small) ??
    Array.from(small.normalize('NFKD').toLowerCase(), (part) => {
      if (isMark(part)) return ''
      return latinSpelling.get(part) ?? (isLetter(part) ? part : '')
    }).join('')
  )
}

function foldAnew(character: string): string {
  if (apostrophes.has(character) || isMark(character)) return ''
  if (latinSpelling.has(character.toLowerCase())) return foldLetter(character)
  return isLetter(character) ? foldLetter(character) : ' '
}

/** Texts use some hundred characters again and again. */
const known = new Map<string, string>()

/**
 * What one character of a text becomes: letters and digits; nothing for marks and apostrophes, which stand inside
 * words; a space for everything that parts words.
 */
export function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = foldAnew(character)
  known.set(character, folded)
  return folded
}

/** The whole text, with single spaces between its words. Folding twice changes nothing. */
export const fold = (text: string): string =>
  Array.from(text, foldCharacter).join('').replace(/ +/g, ' ').trim()
