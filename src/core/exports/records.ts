/** The tables of what happened and of the sources, one row each. */
import type { LocalizedText, Source } from '../dataset/text.ts'
import type { TimelineEvent } from '../timeline/timeline.ts'
import { type Column, listed, type Table, textColumns } from './table.ts'

/** An event with the name of its place. */
export type EventRow = TimelineEvent & { readonly name: LocalizedText }

const sources = {
  name: 'sources',
  title: { de: 'Quellen', en: 'Sources' },
  meaning: { de: 'Kennungen aus sources.csv.', en: 'Ids in sources.csv.' },
  datatype: 'text',
  isList: true,
  isRequired: true,
} as const

export const eventsTable: Table<EventRow> = {
  file: 'events.csv',
  title: { de: 'Ereignisse', en: 'Events' },
  about: {
    de: 'Eine Zeile je Ereignis aus der Geschichte der Orte, in der Folge der Zeit.',
    en: 'One row for each event in the history of the places, in the order of time.',
  },
  columns: [
    {
      name: 'place',
      title: { de: 'Ort', en: 'Place' },
      meaning: { de: 'Kennung des Ortes, wie in partners.csv.', en: 'Id of the place, as in partners.csv.' },
      datatype: 'text',
      isRequired: true,
      value: ({ city }) => city,
    },
    ...textColumns<EventRow>('place', {
      title: { de: 'Name des Ortes', en: 'Name of the place' },
      meaning: { de: 'Name des Ortes.', en: 'Name of the place.' },
      isRequired: true,
      value: ({ name }) => name,
    }),
    {
      name: 'date',
      title: { de: 'Datum', en: 'Date' },
      meaning: {
        de: 'So genau wie bekannt: 1969, 1969-06 oder 1969-06-02.',
        en: 'As exact as known: 1969, 1969-06 or 1969-06-02.',
      },
      datatype: 'date',
      isRequired: true,
      value: ({ date }) => date,
    },
    ...textColumns<EventRow>('text', {
      title: { de: 'Ereignis', en: 'Event' },
      meaning: { de: 'Was geschah.', en: 'What happened.' },
      isRequired: true,
      value: ({ text }) => text,
    }),
    {
      name: 'turn',
      title: { de: 'Wendung', en: 'Turn' },
      meaning: {
        de: 'Was es mit der Partnerschaft macht: begins, rests, resumes oder ends; leer: nichts davon.',
        en: 'What it does to the partnership: begins, rests, resumes or ends; empty: none of these.',
      },
      datatype: 'text',
      value: ({ turn }) => turn ?? null,
    },
    { ...sources, value: (event) => listed(event.sources) },
  ],
}

const sourceColumns: readonly Column<Source>[] = [
  {
    name: 'id',
    title: { de: 'Kennung', en: 'Id' },
    meaning: { de: 'Kennung der Quelle.', en: 'Id of the source.' },
    datatype: 'text',
    isRequired: true,
    value: ({ id }) => id,
  },
  {
    name: 'title',
    title: { de: 'Titel', en: 'Title' },
    meaning: {
      de: 'Titel; bei Spiegelseiten einer Enzyklopädie der des Originals.',
      en: 'Title; for mirrors of an encyclopedia that of the original.',
    },
    datatype: 'text',
    isRequired: true,
    value: ({ title, original }) => original?.title ?? title,
  },
  {
    name: 'publisher',
    title: { de: 'Herausgeber', en: 'Publisher' },
    meaning: { de: 'Wer sie veröffentlicht hat.', en: 'Who published it.' },
    datatype: 'text',
    isRequired: true,
    value: ({ publisher, original }) => original?.publisher ?? publisher,
  },
  {
    name: 'url',
    title: { de: 'Adresse', en: 'Address' },
    meaning: { de: 'Adresse; leer: nicht bekannt.', en: 'Address; empty: not known.' },
    datatype: 'address',
    value: ({ url, original }) => original?.url ?? url,
  },
  {
    name: 'date',
    title: { de: 'Datum', en: 'Date' },
    meaning: { de: 'Datum der Seite; leer: sie trägt keines.', en: 'Date of the page; empty: it has none.' },
    datatype: 'date',
    value: ({ date }) => date,
  },
  {
    name: 'language',
    title: { de: 'Sprache', en: 'Language' },
    meaning: { de: 'Sprachkürzel nach BCP 47.', en: 'Language tag after BCP 47.' },
    datatype: 'text',
    isRequired: true,
    value: ({ language }) => language,
  },
  {
    name: 'read_as_copy_at',
    title: { de: 'Gelesen als Kopie', en: 'Read as a copy' },
    meaning: {
      de: 'Adresse der Spiegelseite, die statt des Originals gelesen wurde.',
      en: 'Address of the mirror that was read instead of the original.',
    },
    datatype: 'address',
    value: ({ url, original }) => (original === undefined ? null : url),
  },
]

export const sourcesTable: Table<Source> = {
  file: 'sources.csv',
  title: { de: 'Quellen', en: 'Sources' },
  about: {
    de: 'Eine Zeile je Quelle, auf der eine Angabe steht.',
    en: 'One row for each source that a fact stands on.',
  },
  columns: sourceColumns,
  key: 'id',
}
