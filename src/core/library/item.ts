/** Documents of the library: those of the atlas itself, and those that others publish. */
import type { CityId } from '../dataset/city.ts'
import type { Download } from '../dataset/register.ts'
import type { LocalizedText, PartialDate, SourceId } from '../dataset/text.ts'

export type LibraryItem = {
  readonly id: string
  readonly title: string
  /** Null where it is not known. */
  readonly titleLanguage: string | null
  /** `mul` for several; null where it was not found. */
  readonly language: string | null
  readonly format: string
  readonly kilobytes: number | null
  readonly date: PartialDate | null
  /** Of a file or of the page that offers it; a path below the root of the site where it is our own. */
  readonly address: string
  readonly isOwn: boolean
  /** Whether the address is that of the file itself. */
  readonly isFile: boolean
  readonly authors: readonly string[]
  readonly publishedIn: string | null
  readonly cities: readonly CityId[]
  readonly note: LocalizedText | null
  readonly sources: readonly SourceId[]
}

/** A document that somebody else offers. */
export const publishedItem = (download: Download): LibraryItem => ({
  id: download.id,
  title: download.title,
  titleLanguage: download.titleLanguage ?? download.language,
  language: download.language,
  format: download.format,
  kilobytes: download.sizeKilobytes,
  date: download.date,
  address: download.url ?? download.page,
  isOwn: false,
  isFile: download.url !== null,
  authors: download.authors,
  publishedIn: download.publishedIn,
  cities: download.cities,
  note: download.note ?? null,
  sources: download.sources,
})
