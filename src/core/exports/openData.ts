/** Every file of open data with its text, its size and its description. */
import type { AtlasIndex, Dataset } from '../dataset/dataset.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { toAtlasFile } from './atlasFile.ts'
import { type MissingForPortals, type SizedFile, toCatalog } from './catalog.ts'
import { toDatasetJsonLd } from './datasetJsonLd.ts'
import { toGeoJson } from './geoJson.ts'
import { type Licence, licenceOf } from './licence.ts'
import { type OpenDataFile, openDataFiles, openDataFolder } from './openDataFile.ts'
import { partnerRows, partnersTable } from './partners.ts'
import { toPlacesJsonLd } from './placesJsonLd.ts'
import { toLicenceText, toReadMe } from './readMe.ts'
import { eventsTable, sourcesTable } from './records.ts'
import { type Table, tableCsv, tableMetadata } from './table.ts'

export type PublishedFile = SizedFile & { readonly text: string }

export type OpenData = {
  /** In the order in which a page lists them. */
  readonly files: readonly PublishedFile[]
  readonly missing: readonly MissingForPortals[]
  /** The line that whoever uses the data has to show. */
  readonly attribution: Licence['attribution']
  /** Where the folder is published, with a slash at the end; empty where unknown. */
  readonly folder: string
  /** For the head of the page that offers the files. */
  readonly jsonLd: ReturnType<typeof toDatasetJsonLd>
}

type Given = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  readonly timeline: Timeline
  /** Files that are made elsewhere, by their names: calendars and the schema of `atlas.json`. */
  readonly made: ReadonlyMap<string, string>
  /** Where the folder is published, with a slash at the end; empty where unknown. */
  readonly folder: string
}

/** @throws Error where a listed file is neither made here nor given */
export function toOpenData(given: Given): OpenData {
  const { dataset, folder } = given
  const texts = new Map([...given.made, ...textsOf(given)])
  const sized = openDataFiles
    .filter(({ name }) => name !== catalogName)
    .map((file) => withText(file, texts.get(file.name)))
  const licence = licenceOf(dataset)
  const { document, missing } = toCatalog({ site: dataset.site, licence, files: sized, folder })
  texts.set(catalogName, readable(document))
  return {
    files: openDataFiles.map((file) => withText(file, texts.get(file.name))),
    missing,
    attribution: licence.attribution,
    folder,
    jsonLd: toDatasetJsonLd(dataset, folder === '' ? seenFromPage : folder),
  }
}

/** The folder as seen from a page such as `de/data/`, for references that nobody can make whole. */
const seenFromPage = `../../${openDataFolder}/`

const catalogName = 'catalog.jsonld'

function withText(file: OpenDataFile, text: string | undefined): PublishedFile {
  if (text === undefined) throw new Error(`Nobody makes ${file.name}.`)
  return { ...file, bytes: new TextEncoder().encode(text).length, text }
}

function textsOf({ dataset, index, timeline, folder }: Given): readonly (readonly [string, string])[] {
  const licence = licenceOf(dataset)
  const rows = partnerRows(dataset)
  const names = new Map(dataset.cities.map(({ id, name }) => [id, name]))
  const events = timeline.events.map((event) => ({
    ...event,
    name: names.get(event.city) ?? { de: event.city, en: event.city },
  }))
  const { asOf } = dataset.site
  return [
    ['partners.csv', tableCsv(partnersTable, rows)],
    ['events.csv', tableCsv(eventsTable, events)],
    ['sources.csv', tableCsv(sourcesTable, dataset.sources.sources)],
    ['partners.geojson', JSON.stringify(toGeoJson({ rows, home: index.home, licence, asOf }))],
    ['atlas.json', JSON.stringify(toAtlasFile(dataset))],
    ['atlas.jsonld', readable(toPlacesJsonLd({ dataset, index, folder }))],
    ['README.txt', toReadMe(dataset, openDataFiles)],
    ['LICENSE.txt', toLicenceText(dataset)],
    metadataFile(partnersTable, licence),
    metadataFile(eventsTable, licence),
    metadataFile(sourcesTable, licence),
  ]
}

const metadataFile = <Row>(table: Table<Row>, licence: Licence): readonly [string, string] => [
  `${table.file}-metadata.json`,
  readable(tableMetadata(table, licence)),
]

const readable = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`
