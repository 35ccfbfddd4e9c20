// @vitest-environment node
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { LocalizedText } from '../../../src/core/dataset/text.ts'
import { withoutFormula } from '../../../src/core/exports/csv.ts'
import { spreadsheetSettings } from '../../../src/core/exports/examples.ts'
import { partnersTable } from '../../../src/core/exports/partners.ts'
import { eventsTable, sourcesTable } from '../../../src/core/exports/records.ts'
import { aCity, aDataset, anEvent, aPartnership } from '../../support/dataset.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { textOf } from './openDataset.ts'

const { separator, quote } = spreadsheetSettings

/** As a spreadsheet with the recommended settings reads it; strict about the number of cells. */
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, delimiter: separator, quote, recordDelimiter: '\r\n' })

const headerOf = (text: string): string[] => parse(text, { toLine: 1 })[0] ?? []

/** What the tests need of the metadata after the CSVW standard. */
const Metadata = z.object({
  url: z.string(),
  'dc:license': z.object({ '@id': z.string() }),
  'dc:rights': z.array(z.object({ '@value': z.string() })),
  tableSchema: z.object({
    primaryKey: z.optional(z.string()),
    columns: z.array(
      z.object({
        name: z.string(),
        required: z.optional(z.boolean()),
        datatype: z.union([
          z.enum(['string', 'integer', 'decimal', 'anyURI']),
          z.object({ base: z.literal('string'), format: z.string() }),
        ]),
      }),
    ),
  }),
})

const patterns = {
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  anyURI: /^https?:\/\/\S+$/,
  string: /^[^]+$/,
}

describe.each([partnersTable.file, eventsTable.file, sourcesTable.file])('%s', (file) => {
  const text = textOf(file, publicDataset)
  const metadata = Metadata.parse(JSON.parse(textOf(`${file}-metadata.json`, publicDataset)))
  const { columns, primaryKey } = metadata.tableSchema

  it('has the columns that its metadata describes, in their order, each once', () => {
    const names = columns.map(({ name }) => name)
    expect(headerOf(text)).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has cells of the kinds that its metadata promises', () => {
    const wrong = columns.flatMap(({ name, datatype, required }) => {
      const pattern = typeof datatype === 'string' ? patterns[datatype] : new RegExp(`^(${datatype.format})$`)
      const cells = rowsOf(text).map((row) => row[name] ?? '')
      return cells.filter((cell) => (cell === '' ? required === true : !pattern.test(cell)))
    })
    expect(wrong).toEqual([])
  })

  it('names no row twice and no source that is not among the sources', () => {
    const rows = rowsOf(text)
    const keys = rows.map((row, at) => (primaryKey === undefined ? at : row[primaryKey]))
    expect(new Set(keys).size).toBe(rows.length)
    const known = new Set(rowsOf(textOf('sources.csv', publicDataset)).map(({ id }) => id))
    const cited = rows.flatMap(({ sources }) => sources?.split(' ') ?? [])
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  it('says under which licence it stands and whose data is in it', () => {
    expect(metadata.url).toBe(file)
    expect(metadata['dc:license']).toEqual({ '@id': publicDataset.site.licence.contentUrl })
    for (const line of metadata['dc:rights'])
      expect(line['@value']).toContain('Countries States Cities Database (ODbL 1.0)')
  })
})

type Described = Record<'title' | 'meaning', LocalizedText>

describe('the tables', () => {
  it('explain every column in both languages', () => {
    const tables = [partnersTable, eventsTable, sourcesTable]
    for (const { title, meaning } of tables.flatMap<Described>(({ columns }) => columns))
      expect([title.de, title.en, meaning.de, meaning.en].every((text) => text.length > 1)).toBe(true)
  })

  it('have as many rows as the dataset has places besides home, events and sources', () => {
    const count = (file: string) => rowsOf(textOf(file, publicDataset)).length
    expect(count('partners.csv')).toBe(publicDataset.cities.length - 1)
    expect(count('events.csv')).toBe(publicDataset.cities.flatMap(({ history }) => history).length)
    expect(count('sources.csv')).toBe(publicDataset.sources.sources.length)
  })

  it('carry a place over without changing it', () => {
    const row = rowsOf(textOf('partners.csv', publicDataset)).find(({ id }) => id === 'xian')
    const xian = publicDataset.cities.find(({ id }) => id === 'xian')
    expect(row).toMatchObject({
      name_local: xian?.localName.text,
      longitude: String(xian?.position[0]),
      summary_de: xian?.summary.text.de,
      wikidata: `http://www.wikidata.org/entity/${xian?.wikidata}`,
    })
  })

  it('tell today’s partnership and when the first one began', () => {
    const partnerships = [
      aPartnership({ kind: 'project', status: 'ended', since: '1999', until: '2001' }),
      aPartnership({ kind: 'twin', since: '2005-06' }),
    ]
    const dataset = aDataset({ cities: [home, aCity('amiens', { partnerships })] })
    const [row] = rowsOf(textOf('partners.csv', dataset))
    expect(row).toMatchObject({ kind: 'twin', since: '2005-06', until: '', first_since: '1999' })
  })

  it('give back any text of a place, with no more than an apostrophe before a formula', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(line, line, (de, en) => {
        const dataset = aDataset({ cities: [home, aCity('amiens', { name: { de, en } })] })
        const [row] = rowsOf(textOf('partners.csv', dataset))
        expect(row).toMatchObject({ id: 'amiens', name_de: withoutFormula(de), name_en: withoutFormula(en) })
      }),
      { numRuns: 40 },
    )
  })

  it('keep formulas from running in texts, and leave negative numbers alone', () => {
    const attack = '=HYPERLINK("https://evil.example";"Bürgermeister")'
    const leeds = aCity('leeds', {
      position: [-1.55, 53.8],
      name: { de: attack, en: 'Leeds, "the" city' },
      history: [anEvent('1969', { text: { de: '+1', en: '@SUM(1)' } })],
    })
    const dataset = aDataset({ cities: [home, leeds] })
    const [place] = rowsOf(textOf('partners.csv', dataset))
    expect(place).toMatchObject({ name_de: `'${attack}`, name_en: 'Leeds, "the" city', longitude: '-1.55' })
    const events = rowsOf(textOf('events.csv', dataset))
    expect(events.find(({ date }) => date === '1969')).toMatchObject({ text_de: "'+1", text_en: "'@SUM(1)" })
  })
})

const [, home = aCity('dortmund')] = aDataset().cities
