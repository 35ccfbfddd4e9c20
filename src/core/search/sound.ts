/**
 * How a folded word sounds, roughly, so that German, English, French and Slavic ways of writing one name meet:
 * Shitomir, Schitomir and Zhitomir; Tuerkei and Turkei; Koumassi and Kumasi; Trabsohn and Trabzon.
 * The rules are our own; every rule shortens a word or replaces a letter by one that no rule gives back.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/g, 'ch'],
  [/shch|sch|sh|zh|sz|cz|tz|ts|z/g, 's'],
  [/ck|q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/y|j/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  // A mute h lengthens the vowel before it.
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
  [/([a-z])\1+/g, '$1'],
]

const umlauts: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' }

/** Umlauts that were written with an e, without it: the same word for most people who type it. */
export const withoutUmlauts = (folded: string): string =>
  folded.replace(/ae|oe|ue/g, (pair) => umlauts[pair] ?? pair)

/** Whether any rule applies: most words are as they sound, and one look is cheaper than many. */
const anyRule = new RegExp(
  ['ae|oe|ue', ...rules.map(([{ source }]) => source)]
    .map((part) => `(?:${part})`)
    .join('|')
    .replaceAll('\\1', '\\k<twin>')
    .replace('([a-z])', '(?<twin>[a-z])'),
)

const step = (word: string): string =>
  rules.reduce((before, [pattern, written]) => before.replace(pattern, written), withoutUmlauts(word))

function settle(folded: string): string {
  let word = folded
  while (anyRule.test(word)) {
    const next = step(word)
    if (next === word) return word
    word = next
  }
  return word
}

const known = new Map<string, string>()

/**
 * @param folded a word as `fold` gives it. Taking the sound twice changes nothing. What would lose most of its
 *   letters stays as it is: it is no word.
 */
export function soundOf(folded: string): string {
  const before = known.get(folded)
  if (before !== undefined) return before
  const settled = settle(folded)
  const sound = settled.length < 2 || settled.length < folded.length * 0.4 ? folded : settled
  known.set(folded, sound)
  return sound
}
