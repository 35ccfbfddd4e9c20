/** A published table: its columns with their meaning, its rows as text, and both described for machines (CSVW). */
import type { Locale, LocalizedText } from '../dataset/text.ts'
import { locales } from '../dataset/text.ts'
import type { Licence } from './licence.ts'
import { toCsv, withoutFormula } from './csv.ts'
import { inBothLanguages } from './jsonLd.ts'

/** `date` is as exact as the source: year, month or day. */
type Datatype = 'text' | 'integer' | 'decimal' | 'date' | 'address'
export type Cell = string | number | null

export type Column<Row> = {
  readonly name: string
  readonly title: LocalizedText
  readonly meaning: LocalizedText
  readonly datatype: Datatype
  /** The language of the texts, where they have one. */
  readonly language?: Locale
  /** Whether a cell holds several values with a space between them. */
  readonly isList?: true
  /** Whether no cell is empty. */
  readonly isRequired?: true
  readonly value: (row: Row) => Cell
}

export type Table<Row> = {
  /** The name of its file, such as `partners.csv`. */
  readonly file: string
  readonly title: LocalizedText
  /** What a row is. */
  readonly about: LocalizedText
  readonly columns: readonly Column<Row>[]
  /** The column that names a row, where one does. */
  readonly key?: string
}

/** What a cell of a list holds; empty where the list is. */
export const listed = (values: readonly (string | number)[]): Cell =>
  values.length === 0 ? null : values.join(' ')

/** A German and an English column of the same kind of text; both are empty where there is no text. */
export const textColumns = <Row>(
  name: string,
  {
    title,
    meaning,
    value,
    ...rest
  }: Pick<Column<Row>, 'title' | 'meaning' | 'isRequired'> & {
    readonly value: (row: Row) => LocalizedText | null
  },
): readonly Column<Row>[] =>
  locales.map((language) => ({
    ...rest,
    name: `${name}_${language}`,
    title: {
      de: `${title.de} (${language === 'de' ? 'deutsch' : 'englisch'})`,
      en: `${title.en} (${language === 'de' ? 'German' : 'English'})`,
    },
    meaning,
    datatype: 'text',
    language,
    value: (row) => value(row)?.[language] ?? null,
  }))

/** Numbers and addresses stay as they are: a longitude may begin with a minus and is still a number. */
const written = <Row>({ datatype, value }: Column<Row>, row: Row): string => {
  const cell = String(value(row) ?? '')
  return datatype === 'text' ? withoutFormula(cell) : cell
}

export const tableCsv = <Row>({ columns }: Table<Row>, rows: readonly Row[]): string =>
  toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map((column) => written(column, row))),
  )

const datatypes: Readonly<Record<Datatype, unknown>> = {
  text: 'string',
  integer: 'integer',
  decimal: 'decimal',
  date: { base: 'string', format: String.raw`\d{4}(-\d{2}(-\d{2})?)?` },
  address: 'anyURI',
}

/** Metadata for tabular data on the web (W3C, CSVW); its place is beside the table, as `<file>-metadata.json`. */
export const tableMetadata = <Row>(
  { file, title: name, about, columns, key }: Table<Row>,
  { licence, attribution }: Licence,
) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url: file,
  'dc:title': inBothLanguages(name),
  'dc:description': inBothLanguages(about),
  'dc:license': { '@id': licence.url },
  'dc:rights': inBothLanguages(attribution),
  dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
  tableSchema: {
    columns: columns.map(({ name: column, title, meaning, datatype, language, isList, isRequired }) => ({
      name: column,
      titles: column,
      'dc:title': inBothLanguages(title),
      'dc:description': inBothLanguages(meaning),
      datatype: datatypes[datatype],
      ...(language === undefined ? {} : { lang: language }),
      ...(isList ? { separator: ' ' } : {}),
      ...(isRequired ? { required: true } : {}),
    })),
    ...(key === undefined ? {} : { primaryKey: key }),
  },
})
