/** What all JSON-LD of the atlas is written with. */
import { locales, type LocalizedText, type PartialDate } from '../dataset/text.ts'

/** A text in both languages, each tagged with its own. */
export const inBothLanguages = (text: LocalizedText) =>
  locales.map((locale) => ({ '@value': text[locale], '@language': locale }))

/** A date with the type of XML Schema that is as exact as it is. */
export const typedDate = (date: PartialDate) => ({
  '@value': date,
  '@type': { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[date.length] ?? 'xsd:date',
})
