/** Columns of a place that say what joins it with the home city, and what is known of it. */
import type { City } from '../dataset/city.ts'
import type { Basis } from '../dataset/goal.ts'
import { currentPartnership, goalsShownBy } from '../dataset/publish.ts'
import type { LocalizedText } from '../dataset/text.ts'
import { type Cell, type Column, listed, textColumns } from './table.ts'

type Row = {
  readonly city: City
  readonly entry: { readonly fields: readonly string[] }
  readonly statusNote: LocalizedText | null
}

const goalsWith = ({ goals }: City, wanted: Basis): Cell =>
  listed(
    goalsShownBy(goals)
      .filter(({ basis }) => basis === wanted)
      .map(({ goal }) => goal),
  )

export const connectionColumns: readonly Column<Row>[] = [
  {
    name: 'kind',
    title: { de: 'Art', en: 'Kind' },
    meaning: {
      de: 'Art der heutigen Partnerschaft: twin (Partnerstadt), friendship, solidarity, project oder climate.',
      en: 'Kind of today’s partnership: twin, friendship, solidarity, project or climate.',
    },
    datatype: 'text',
    value: ({ city }) => currentPartnership(city)?.kind ?? null,
  },
  {
    name: 'status',
    title: { de: 'Stand', en: 'Status' },
    meaning: {
      de: 'active (aktiv), resting (ruht), ended (beendet), planned (geplant) oder unclear (ungeklärt).',
      en: 'active, resting, ended, planned or unclear (an agreement ran out, nothing more is known).',
    },
    datatype: 'text',
    value: ({ city }) => currentPartnership(city)?.status ?? null,
  },
  ...textColumns<Row>('status_note', {
    title: { de: 'Anmerkung zum Stand', en: 'Remark on the status' },
    meaning: {
      de: 'Was zum Stand zu wissen ist, etwa dass über die letzten Jahre nichts bekannt ist; leer: keine Anmerkung.',
      en: 'What is to be known of the status, such as that nothing is known of recent years; empty: no remark.',
    },
    value: ({ statusNote }) => statusNote,
  }),
  {
    name: 'since',
    title: { de: 'Seit', en: 'Since' },
    meaning: {
      de: 'Beginn der heutigen Partnerschaft, so genau wie bekannt: 1969, 1969-06 oder 1969-06-02.',
      en: 'Beginning of today’s partnership, as exact as known: 1969, 1969-06 or 1969-06-02.',
    },
    datatype: 'date',
    value: ({ city }) => currentPartnership(city)?.since ?? null,
  },
  {
    name: 'until',
    title: { de: 'Bis', en: 'Until' },
    meaning: { de: 'Ende, wenn eines bekannt ist.', en: 'End, where one is known.' },
    datatype: 'date',
    value: ({ city }) => currentPartnership(city)?.until ?? null,
  },
  {
    name: 'first_since',
    title: { de: 'Verbunden seit', en: 'First connected' },
    meaning: {
      de: 'Beginn der ersten Partnerschaft; früher als „since“, wenn der Ort zuerst anders verbunden war.',
      en: 'Beginning of the first partnership; before “since” where the place was first connected otherwise.',
    },
    datatype: 'date',
    value: ({ city }) => city.partnerships[0]?.since ?? null,
  },
  {
    name: 'population',
    title: { de: 'Einwohner', en: 'Population' },
    meaning: { de: 'Einwohnerzahl; leer: nicht bekannt.', en: 'Number of inhabitants; empty: not known.' },
    datatype: 'integer',
    value: ({ city }) => city.population?.count ?? null,
  },
  {
    name: 'population_year',
    title: { de: 'Jahr der Einwohnerzahl', en: 'Year of the population' },
    meaning: { de: 'Jahr, für das die Zahl gilt.', en: 'Year for which the number holds.' },
    datatype: 'integer',
    value: ({ city }) => city.population?.year ?? null,
  },
  ...textColumns<Row>('population_scope', {
    title: { de: 'Gezähltes Gebiet', en: 'Area counted' },
    meaning: { de: 'Wofür die Einwohnerzahl gilt.', en: 'What the number of inhabitants stands for.' },
    value: ({ city }) => city.population?.scope ?? null,
  }),
  {
    name: 'languages',
    title: { de: 'Sprachen', en: 'Languages' },
    meaning: { de: 'Sprachkürzel nach BCP 47.', en: 'Language tags after BCP 47.' },
    datatype: 'text',
    isList: true,
    value: ({ city }) => listed(city.languages),
  },
  {
    name: 'website',
    title: { de: 'Internetseite', en: 'Website' },
    meaning: { de: 'Seite des Ortes.', en: 'The place’s own site.' },
    datatype: 'address',
    value: ({ city }) => city.website,
  },
  {
    name: 'wikidata',
    title: { de: 'Wikidata', en: 'Wikidata' },
    meaning: { de: 'Derselbe Ort bei Wikidata.', en: 'The same place in Wikidata.' },
    datatype: 'address',
    value: ({ city }) => (city.wikidata === null ? null : `http://www.wikidata.org/entity/${city.wikidata}`),
  },
  {
    name: 'goals_stated',
    title: { de: 'Ziele, von der Quelle genannt', en: 'Goals named by a source' },
    meaning: {
      de: 'Nummern der Nachhaltigkeitsziele (1–17), die eine Quelle ausdrücklich nennt.',
      en: 'Numbers of the Sustainable Development Goals (1–17) that a source names.',
    },
    datatype: 'text',
    isList: true,
    value: ({ city }) => goalsWith(city, 'stated'),
  },
  {
    name: 'goals_inferred',
    title: { de: 'Ziele, zugeordnet', en: 'Goals assigned' },
    meaning: {
      de: 'Nummern der Ziele, die die Redaktion einer Tatsache zugeordnet hat; keine Quelle nennt sie.',
      en: 'Numbers of the goals that the editors assigned to a fact; no source names them.',
    },
    datatype: 'text',
    isList: true,
    value: ({ city }) => goalsWith(city, 'inferred'),
  },
  {
    name: 'fields',
    title: { de: 'Arbeitsfelder', en: 'Fields of cooperation' },
    meaning: { de: 'Kennungen wie culture oder youth.', en: 'Ids such as culture or youth.' },
    datatype: 'text',
    isList: true,
    value: ({ entry }) => listed(entry.fields),
  },
  ...textColumns<Row>('summary', {
    title: { de: 'Zusammenfassung', en: 'Summary' },
    meaning: {
      de: 'Zwei bis vier Sätze über die Verbindung.',
      en: 'Two to four sentences on the connection.',
    },
    isRequired: true,
    value: ({ city }) => city.summary.text,
  }),
]
