/** Counting sentences well enough to tell three from five. */

/** Words that end in a full stop without ending a sentence, in German and English. */
const abbreviations = /(?:^|[\s(„“"])(?:\p{L}|approx|bzw|ca|Dr|etc|Mio|Mrd|No|Nr|Prof|St|vs)\.$/u

/** German ordinals such as "22." in "22. Juli"; a year at the end of a sentence has four digits. */
const ordinal = /(?:^|[^\d.,])\d{1,2}\.$/

/** The number of sentences in a text. A full stop before a lower-case letter ends none. */
export function countSentences(text: string): number {
  const ends = [...text.matchAll(/[.!?…][)\]“”"»’]*(?=\s+[^\s\p{Ll}]|\s*$)/gu)]
  return ends.filter(({ 0: end, index }) => {
    const isLast = text.slice(index + end.length).trim() === ''
    const before = text.slice(0, index + 1)
    return isLast || !(abbreviations.test(before) || ordinal.test(before))
  }).length
}
