/** The published files of open data: what each is and holds, in the words that pages, catalogue and tables share. */
import type { LocalizedText } from '../dataset/text.ts'

/** What belongs together in other forms; `about` describes the others and is no data by itself. */
export type Collection = 'partners' | 'events' | 'sources' | 'atlas' | 'anniversaries' | 'about'

export type OpenDataFile = {
  /** The name in the folder, such as `partners.csv`. */
  readonly name: string
  readonly mediaType: string
  readonly collection: Collection
  readonly title: LocalizedText
  /** What it holds, in a sentence or two. */
  readonly about: LocalizedText
  /** The file that describes this one for machines. */
  readonly describedBy?: string
}

/** The folder of all these files in the site. */
export const openDataFolder = 'open-data'

export const openDataFiles: readonly OpenDataFile[] = [
  {
    name: 'partners.csv',
    mediaType: 'text/csv',
    collection: 'partners',
    title: { de: 'Orte als Tabelle (CSV)', en: 'Places as a table (CSV)' },
    about: {
      de: 'Eine Zeile je Ort: Namen, Lage, Art und Stand der Partnerschaft, Einwohner, Ziele, Zusammenfassung.',
      en: 'One row for each place: names, position, kind and status of the partnership, population, goals, summary.',
    },
    describedBy: 'partners.csv-metadata.json',
  },
  {
    name: 'partners.geojson',
    mediaType: 'application/geo+json',
    collection: 'partners',
    title: { de: 'Orte für Karten (GeoJSON)', en: 'Places for maps (GeoJSON)' },
    about: {
      de: 'Dieselben Orte als Punkte in WGS 84; die Eigenschaften heißen wie die Spalten der Tabelle.',
      en: 'The same places as points in WGS 84; the properties are named like the columns of the table.',
    },
  },
  {
    name: 'events.csv',
    mediaType: 'text/csv',
    collection: 'events',
    title: { de: 'Ereignisse als Tabelle (CSV)', en: 'Events as a table (CSV)' },
    about: {
      de: 'Eine Zeile je Ereignis: Ort, Datum, was geschah und worauf die Angabe steht.',
      en: 'One row for each event: place, date, what happened and what the statement stands on.',
    },
    describedBy: 'events.csv-metadata.json',
  },
  {
    name: 'sources.csv',
    mediaType: 'text/csv',
    collection: 'sources',
    title: { de: 'Quellen als Tabelle (CSV)', en: 'Sources as a table (CSV)' },
    about: {
      de: 'Eine Zeile je Quelle: Titel, Herausgeber, Adresse, Datum. Die anderen Dateien nennen ihre Kennung.',
      en: 'One row for each source: title, publisher, address, date. The other files name its id.',
    },
    describedBy: 'sources.csv-metadata.json',
  },
  {
    name: 'atlas.json',
    mediaType: 'application/json',
    collection: 'atlas',
    title: { de: 'Alles in einer Datei (JSON)', en: 'Everything in one file (JSON)' },
    about: {
      de: 'Der ganze Datenbestand mit Texten in beiden Sprachen, Widersprüchen, Projekten, Zielen und Quellen.',
      en: 'The whole dataset with texts in both languages, conflicts, projects, goals and sources.',
    },
    describedBy: 'atlas.schema.json',
  },
  {
    name: 'atlas.jsonld',
    mediaType: 'application/ld+json',
    collection: 'atlas',
    title: { de: 'Orte als verknüpfte Daten (JSON-LD)', en: 'Places as linked data (JSON-LD)' },
    about: {
      de: 'Datenbestand und Orte in den Begriffen von schema.org, mit Verweisen auf Wikidata.',
      en: 'Dataset and places in the terms of schema.org, with references to Wikidata.',
    },
  },
  {
    name: 'anniversaries-de.ics',
    mediaType: 'text/calendar',
    collection: 'anniversaries',
    title: { de: 'Jubiläen auf Deutsch (iCalendar)', en: 'Anniversaries in German (iCalendar)' },
    about: {
      de: 'Jahrestage mit bekanntem Tag in diesem und im nächsten Jahr, für Kalenderprogramme.',
      en: 'Anniversaries whose day is known in this year and the next, for calendar programs.',
    },
  },
  {
    name: 'anniversaries-en.ics',
    mediaType: 'text/calendar',
    collection: 'anniversaries',
    title: { de: 'Jubiläen auf Englisch (iCalendar)', en: 'Anniversaries in English (iCalendar)' },
    about: {
      de: 'Dieselben Jahrestage mit englischen Texten.',
      en: 'The same anniversaries with English texts.',
    },
  },
  ...(['partners', 'events', 'sources'] as const).map((table) => ({
    name: `${table}.csv-metadata.json`,
    mediaType: 'application/json',
    collection: 'about' as const,
    title: { de: `Bedeutung der Spalten von ${table}.csv`, en: `Meaning of the columns of ${table}.csv` },
    about: {
      de: 'Name, Bedeutung und Art jeder Spalte, nach dem W3C-Standard CSVW.',
      en: 'Name, meaning and kind of each column, after the W3C standard CSVW.',
    },
  })),
  {
    name: 'atlas.schema.json',
    mediaType: 'application/json',
    collection: 'about',
    title: { de: 'Aufbau von atlas.json (JSON Schema)', en: 'Structure of atlas.json (JSON Schema)' },
    about: {
      de: 'Jedes Feld mit seiner Bedeutung auf Deutsch und Englisch; prüft die Datei.',
      en: 'Every field with its meaning in German and English; checks the file.',
    },
  },
  {
    name: 'catalog.jsonld',
    mediaType: 'application/ld+json',
    collection: 'about',
    title: { de: 'Eintrag für Datenportale (DCAT-AP.de)', en: 'Record for data portals (DCAT-AP.de)' },
    about: {
      de: 'Beschreibt die Dateien so, dass Portale wie GovData sie von selbst aufnehmen können.',
      en: 'Describes the files so that portals such as GovData can take them in by themselves.',
    },
  },
  {
    name: 'README.txt',
    mediaType: 'text/plain',
    collection: 'about',
    title: { de: 'Lies mich', en: 'Read me' },
    about: {
      de: 'Was in welcher Datei steht und wie sie zu lesen ist.',
      en: 'What stands in which file and how to read it.',
    },
  },
  {
    name: 'LICENSE.txt',
    mediaType: 'text/plain',
    collection: 'about',
    title: { de: 'Lizenz und Namensnennung', en: 'Licence and attribution' },
    about: {
      de: 'Was mit den Daten getan werden darf und wer dabei zu nennen ist.',
      en: 'What may be done with the data and who has to be named.',
    },
  },
]
