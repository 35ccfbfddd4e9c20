/** Documents of the library: those of the atlas itself, and those that others publish. */
import type { CityId } from '../dataset/city.ts'
import type { Download } from '../dataset/download.ts'
import type { SheetEntry } from '../dataset/sheet.ts'
import type { Locale, LocalizedText, PartialDate, SourceId } from '../dataset/text.ts'
import { type OpenDataFile, openDataFolder } from '../exports/openDataFile.ts'

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

const ofThisAtlas = {
  isOwn: true,
  isFile: true,
  authors: [],
  publishedIn: null,
  note: null,
  sources: [],
} as const satisfies Partial<LibraryItem>

/** A document on paper that the atlas has made; it is as old as its facts. */
export const sheetItem = (
  { title, language, bytes, file, city }: SheetEntry,
  asOf: PartialDate,
): LibraryItem => ({
  ...ofThisAtlas,
  id: file,
  title,
  titleLanguage: language,
  language,
  format: 'PDF',
  kilobytes: Math.ceil(bytes / 1000),
  date: asOf,
  address: file,
  cities: city === null ? [] : [city],
})

/** A file of open data, called as in the language of the page. */
export const openDataItem = (
  { name, title, bytes }: OpenDataFile & { readonly bytes: number },
  asOf: PartialDate,
  locale: Locale,
): LibraryItem => ({
  ...ofThisAtlas,
  id: name,
  title: title[locale],
  titleLanguage: locale,
  // A calendar is in one language; everything else carries both.
  language: /-(de|en)\.ics$/.exec(name)?.[1] ?? 'mul',
  format: formats[name.split('.').at(-1) ?? ''] ?? 'JSON',
  kilobytes: Math.ceil(bytes / 1000),
  date: asOf,
  address: `${openDataFolder}/${name}`,
  cities: [],
})

const formats: Readonly<Record<string, string>> = { csv: 'CSV', geojson: 'GeoJSON', ics: 'iCalendar' }
