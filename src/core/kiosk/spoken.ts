/** What is read aloud of a text: sentence by sentence, each in a language for which there is a voice. */

/** A stretch of a block in one language. */
export type Run = { readonly text: string; readonly language: string }

/** One sentence; `start` and `end` count in the text of all runs of its block. */
export type Spoken = {
  readonly text: string
  readonly language: string
  readonly start: number
  readonly end: number
}

type Voices = {
  /** The language of the page, for which there is a voice. */
  readonly page: string
  readonly hasVoice: (language: string) => boolean
}

/** `zh-Hans` and `zh-CN` are one language to the ear. */
export const spokenLanguage = (tag: string): string => tag.slice(0, /[-_]|$/.exec(tag)?.index).toLowerCase()

/** Names in foreign letters that no voice can read are left out: the reader's own form stands beside them. */
export function spokenOf(runs: readonly Run[], voices: Voices): Spoken[] {
  const stretches: { text: string; language: string | null; start: number }[] = []
  let start = 0
  for (const { text, language } of runs) {
    const voice = voiceFor(text, language, voices)
    const last = stretches.at(-1)
    if (last !== undefined && (last.language === voice || text.trim() === '')) last.text += text
    else stretches.push({ text, language: voice, start })
    start += text.length
  }
  return stretches.flatMap(({ text, language, start: from }) =>
    language === null
      ? []
      : sentencesOf(text, language).map(({ at, sentence }) => spoken(sentence, language, from + at)),
  )
}

function spoken(sentence: string, language: string, at: number): Spoken {
  const start = at + (sentence.length - sentence.trimStart().length)
  return { text: saidOf(sentence), language, start, end: at + sentence.trimEnd().length }
}

/** Some voices call a dot between two words by its name. */
const saidOf = (sentence: string): string =>
  sentence
    .replace(/\s*[·•|]\s*/g, ', ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ')

function voiceFor(text: string, language: string, { page, hasVoice }: Voices): string | null {
  if (spokenLanguage(language) === spokenLanguage(page)) return page
  if (hasVoice(language)) return language
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text) ? page : null
}

type Sentence = { readonly at: number; readonly sentence: string }

/** Whole sentences; a day ("14. Mai") or an abbreviated month ends none. Parts without a letter or digit are left out. */
function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: { at: number; sentence: string }[] = []
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && endsNoSentence.test(last.sentence)) last.sentence += segment
    else sentences.push({ at: index, sentence: segment })
  }
  return sentences.filter(({ sentence }) => /[\p{L}\p{N}]/u.test(sentence))
}

const endsNoSentence =
  /(?:(?:^|[\s(])\d{1,2}|\b(?:Jan|Feb|Apr|Aug|Sept?|Okt|Oct|Nov|Dez|Dec|St|Dr|Prof|Nr|No|bzw|ca|z|u|d))\.\s*$/u
