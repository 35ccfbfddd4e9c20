/** How the texts stand in the two languages of the atlas, and in which languages there are documents. */
import * as z from 'zod/mini'
import type { Dataset } from '../dataset/dataset.ts'
import { LocalizedText } from '../dataset/text.ts'
import { factFiles, Spot } from './facts.ts'
import { partsOf } from './walk.ts'

export const LanguagesReport = z.strictObject({
  /** How many texts there are in both languages; the schema lets no text be in one alone. */
  texts: z.number(),
  /** Texts of several words that are the same in both: perhaps nobody has translated them. */
  identical: z.array(z.strictObject({ ...Spot.shape, text: z.string() })),
  /** How many documents of others there are in each language; null where it was not found. */
  documents: z.array(z.strictObject({ language: z.nullable(z.string()), count: z.number() })),
})
export type LanguagesReport = z.infer<typeof LanguagesReport>

/** Names are often the same in both languages; sentences are not. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= 8 || (words >= 5 && /[.!?]$/.test(text))
}

export function toLanguagesReport(dataset: Dataset): LanguagesReport {
  const texts = factFiles(dataset).flatMap(({ file, record }) =>
    partsOf(record).flatMap(({ field, key, value }) => {
      const text = LocalizedText.safeParse(value)
      return text.success ? [{ file, field, key, text: text.data }] : []
    }),
  )
  const { downloads } = dataset.downloads
  const languages = [...new Set(downloads.map(({ language }) => language))].sort((a, b) =>
    (a ?? '~').localeCompare(b ?? '~', 'en'),
  )
  return {
    texts: texts.length,
    identical: texts
      .filter(({ key, text }) => key !== 'name' && text.de === text.en && isSentence(text.de))
      .map(({ file, field, text }) => ({ file, field, text: text.de })),
    documents: languages.map((language) => ({
      language,
      count: downloads.filter((one) => one.language === language).length,
    })),
  }
}
