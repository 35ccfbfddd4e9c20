/** The register of downloads; those of the home city itself, which no browser reads, are in homeRegisters.ts. */
import * as z from 'zod/mini'
import { CityId } from './city.ts'
import { LanguageTag, Line, LocalizedText, PartialDate, Slug, SourceIds, WebAddress } from './text.ts'

export const Download = z.strictObject({
  id: Slug,
  title: Line,
  /** `mul` for several; null where the language was not found. */
  language: z.nullable(LanguageTag),
  /** Language of the title, where it is not that of the document. */
  titleLanguage: z.optional(LanguageTag),
  format: Line,
  /** As published; the files themselves were not opened. */
  sizeKilobytes: z.nullable(z.int().check(z.gt(0))),
  date: z.nullable(PartialDate),
  /** The file; null where only the page that offers it is known. */
  url: z.nullable(WebAddress),
  /** The page that offers the file. */
  page: WebAddress,
  authors: z.array(Line),
  publishedIn: z.nullable(Line),
  /** Places it is about; empty where it concerns the home city as a whole. */
  cities: z.array(CityId),
  note: z.optional(LocalizedText),
  sources: SourceIds,
})
export type Download = z.infer<typeof Download>
export const Downloads = z.strictObject({ $schema: z.optional(Line), downloads: z.array(Download) })
