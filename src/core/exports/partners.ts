/** The table of all places that partnerships or projects join with the home city, one row each. */
import type { City } from '../dataset/city.ts'
import type { AtlasIndex, CityEntry, Dataset } from '../dataset/dataset.ts'
import { toIndex } from '../dataset/publish.ts'
import { sourceUsesIn } from '../dataset/sourceUses.ts'
import { statusNoteOf } from '../dataset/statusNote.ts'
import type { LocalizedText } from '../dataset/text.ts'
import { distanceKm } from '../geo/greatCircle.ts'
import { connectionColumns } from './partnerConnection.ts'
import { type Cell, type Column, listed, type Table, textColumns } from './table.ts'

export type PartnerRow = {
  readonly city: City
  readonly entry: CityEntry
  readonly home: AtlasIndex['home']
  /** What is to be known before the status is believed. */
  readonly statusNote: LocalizedText | null
}

/** In the order of the index: by the beginning of the current partnership. @throws Error without a home city */
export function partnerRows(dataset: Dataset): readonly PartnerRow[] {
  const { home, cities } = toIndex(dataset)
  const records = new Map(dataset.cities.map((city) => [city.id, city]))
  return cities.flatMap((entry) => {
    const city = records.get(entry.id)
    return city === undefined
      ? []
      : [{ city, entry, home, statusNote: statusNoteOf(city, dataset.projects) ?? null }]
  })
}

function sourcesOf({ placeSources, population, summary, goals, fields, partnerships }: City): Cell {
  const shown = [{ placeSources }, partnerships, population, summary, goals, fields]
  return listed([...new Set(sourceUsesIn(shown).map(({ id }) => id))])
}

const columns: readonly Column<PartnerRow>[] = [
  {
    name: 'id',
    title: { de: 'Kennung', en: 'Id' },
    meaning: {
      de: 'Kennung des Ortes; sie ändert sich nicht und steht auch in den anderen Dateien.',
      en: 'Id of the place; it does not change and is used in the other files too.',
    },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.id,
  },
  ...textColumns<PartnerRow>('name', {
    title: { de: 'Name', en: 'Name' },
    meaning: { de: 'Name des Ortes.', en: 'Name of the place.' },
    isRequired: true,
    value: ({ city }) => city.name,
  }),
  {
    name: 'name_local',
    title: { de: 'Name vor Ort', en: 'Local name' },
    meaning: { de: 'Name in der Sprache des Ortes.', en: 'Name in the language of the place.' },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.localName.text,
  },
  {
    name: 'name_local_language',
    title: { de: 'Sprache des Namens vor Ort', en: 'Language of the local name' },
    meaning: { de: 'Sprachkürzel nach BCP 47.', en: 'Language tag after BCP 47.' },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.localName.language,
  },
  {
    name: 'country',
    title: { de: 'Land', en: 'Country' },
    meaning: { de: 'Ländercode nach ISO 3166-1 (zwei Buchstaben).', en: 'Country code, ISO 3166-1 alpha-2.' },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.country,
  },
  ...textColumns<PartnerRow>('country', {
    title: { de: 'Name des Landes', en: 'Name of the country' },
    meaning: { de: 'Name des Landes.', en: 'Name of the country.' },
    isRequired: true,
    value: ({ entry }) => entry.countryName,
  }),
  ...textColumns<PartnerRow>('region', {
    title: { de: 'Region', en: 'Region' },
    meaning: { de: 'Region oder Gliedstaat; leer: nicht bekannt.', en: 'Region or state; empty: not known.' },
    value: ({ city }) => city.region,
  }),
  {
    name: 'continent',
    title: { de: 'Erdteil', en: 'Continent' },
    meaning: {
      de: 'africa, asia, europe, north-america, oceania oder south-america.',
      en: 'africa, asia, europe, north-america, oceania or south-america.',
    },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.continent,
  },
  {
    name: 'longitude',
    title: { de: 'Länge', en: 'Longitude' },
    meaning: { de: 'Geografische Länge in Grad, WGS 84.', en: 'Longitude in degrees, WGS 84.' },
    datatype: 'decimal',
    isRequired: true,
    value: ({ city }) => city.position[0],
  },
  {
    name: 'latitude',
    title: { de: 'Breite', en: 'Latitude' },
    meaning: { de: 'Geografische Breite in Grad, WGS 84.', en: 'Latitude in degrees, WGS 84.' },
    datatype: 'decimal',
    isRequired: true,
    value: ({ city }) => city.position[1],
  },
  {
    name: 'time_zone',
    title: { de: 'Zeitzone', en: 'Time zone' },
    meaning: { de: 'Name der IANA-Datenbank.', en: 'Name in the IANA database.' },
    datatype: 'text',
    isRequired: true,
    value: ({ city }) => city.timeZone,
  },
  {
    name: 'distance_km',
    title: { de: 'Entfernung', en: 'Distance' },
    meaning: {
      de: 'Luftlinie zur Heimatstadt in Kilometern, gerundet, auf der Kugel gerechnet.',
      en: 'Distance from the home city along the great circle in kilometres, rounded, on a sphere.',
    },
    datatype: 'integer',
    isRequired: true,
    value: ({ city, home }) => Math.round(distanceKm(home.position, city.position)),
  },
  ...connectionColumns,
  {
    name: 'sources',
    title: { de: 'Quellen', en: 'Sources' },
    meaning: {
      de: 'Worauf die Angaben der Zeile stehen: Kennungen aus sources.csv.',
      en: 'What the facts of the row stand on: ids in sources.csv.',
    },
    datatype: 'text',
    isList: true,
    isRequired: true,
    value: ({ city }) => sourcesOf(city),
  },
]

export const partnersTable: Table<PartnerRow> = {
  file: 'partners.csv',
  title: { de: 'Orte', en: 'Places' },
  about: {
    de: 'Eine Zeile je Ort, den eine Partnerschaft oder ein Projekt mit der Heimatstadt verbindet.',
    en: 'One row for each place that a partnership or project joins with the home city.',
  },
  columns,
  key: 'id',
}
