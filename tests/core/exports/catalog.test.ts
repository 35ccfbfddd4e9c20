// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/core/dataset/dataset.ts'
import { aDataset } from '../../support/dataset.ts'
import { aSite } from '../../support/home.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { openDataOf, textOf } from './openDataset.ts'
import { ofType, readRdf, type Triple, valuesOf } from './readRdf.ts'

const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'
const foaf = 'http://xmlns.com/foaf/0.1/'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const folder = 'https://atlas.example/open-data/'
const self = `${folder}catalog.jsonld`

/** What DCAT-AP.de 3.0 asks of each class; `one` allows no second value, `address` no literal. */
const rules: readonly (readonly [
  type: string,
  predicate: string,
  ...kinds: ('one' | 'address' | 'text')[],
])[] = [
  [`${dcat}Catalog`, `${dct}title`, 'text'],
  [`${dcat}Catalog`, `${dct}description`, 'text'],
  [`${dcat}Catalog`, `${dct}publisher`, 'one', 'address'],
  [`${dcat}Dataset`, `${dct}title`, 'text'],
  [`${dcat}Dataset`, `${dct}description`, 'text'],
  [`${dcat}Dataset`, `${dct}publisher`, 'one', 'address'],
  [`${dcat}Distribution`, `${dcat}accessURL`, 'address'],
  [`${foaf}Agent`, `${foaf}name`, 'text'],
]

/** The rules that are broken, as "class predicate". */
function breaches(triples: readonly Triple[]): readonly string[] {
  return rules.flatMap(([type, predicate, ...kinds]) =>
    ofType(triples, type).flatMap((subject) => {
      const values = valuesOf(triples, subject, predicate)
      const isAddress = ({ object, datatype }: Triple) => datatype === '' && /^https?:/.test(object)
      const isSound =
        values.length > 0 &&
        (!kinds.includes('one') || values.length === 1) &&
        (!kinds.includes('address') || values.every(isAddress)) &&
        (!kinds.includes('text') || values.every(({ datatype, object }) => datatype !== '' && object !== ''))
      return isSound ? [] : [`${type} ${predicate}`]
    }),
  )
}

const operator = { ...aSite().operator, name: 'Stadt Beispiel', email: 'daten@beispiel.example' }
const complete = { ...publicDataset, site: { ...publicDataset.site, operator } }
const read = (dataset: Dataset = complete) => readRdf(textOf('catalog.jsonld', dataset, folder), self)

describe('catalog.jsonld', () => {
  it('has everything that DCAT-AP.de asks for once the operator has said who publishes', async () => {
    const triples = await read()
    for (const [type] of rules) expect(ofType(triples, type)).not.toEqual([])
    expect(breaches(triples)).toEqual([])
    expect(openDataOf(complete, folder).missing).toEqual([])
  })

  it('lacks nothing but the publisher before that, says so and invents none', async () => {
    const open = { ...publicDataset, site: { ...publicDataset.site, operator: aSite().operator } }
    expect(new Set(breaches(await read(open)))).toEqual(
      new Set([`${dcat}Catalog ${dct}publisher`, `${dcat}Dataset ${dct}publisher`]),
    )
    expect(openDataOf(open).missing).toEqual(['operator.name', 'operator.email', 'operator.origin'])
  })

  it('offers every file of data once, with its true size, media type and licence of the German list', async () => {
    const triples = await read()
    const offered = ofType(triples, `${dcat}Distribution`).map((subject) => {
      const one = (predicate: string) => valuesOf(triples, subject, predicate)[0]
      expect(one(`${dcat}byteSize`)?.datatype).toBe(`${xsd}nonNegativeInteger`)
      expect(one(`${dct}format`)?.object).toMatch(/\/authority\/file-type\/[A-Z_]+$/)
      expect(one(`${dct}license`)?.object).toBe('http://dcat-ap.de/def/licenses/cc-by/4.0')
      return [
        one(`${dcat}downloadURL`)?.object,
        one(`${dcat}byteSize`)?.object,
        one(`${dcat}mediaType`)?.object,
      ]
    })
    const data = openDataOf(complete, folder).files.filter(({ collection }) => collection !== 'about')
    const expected = data.map(({ name, text, mediaType }) => [
      folder + name,
      String(Buffer.byteLength(text)),
      `https://www.iana.org/assignments/media-types/${mediaType}`,
    ])
    expect(new Set(offered)).toEqual(new Set(expected))
    expect(offered).toHaveLength(expected.length)
  })

  it('joins every dataset with the catalogue and every distribution with one dataset', async () => {
    const triples = await read()
    const objects = (predicate: string) =>
      triples.filter((triple) => triple.predicate === predicate).map(({ object }) => object)
    expect(objects(`${dcat}dataset`).toSorted()).toEqual(ofType(triples, `${dcat}Dataset`).toSorted())
    expect(objects(`${dcat}distribution`).toSorted()).toEqual(
      ofType(triples, `${dcat}Distribution`).toSorted(),
    )
  })

  it('was changed when the facts were collected, as exactly as that is known', async () => {
    const typed = async (asOf: string) => {
      const triples = await read({ ...complete, site: { ...complete.site, asOf } })
      return valuesOf(triples, `${self}#catalog`, `${dct}modified`)[0]
    }
    expect(await typed('2026-11-23')).toMatchObject({ object: '2026-11-23', datatype: `${xsd}date` })
    expect(await typed('2026-11')).toMatchObject({ object: '2026-11', datatype: `${xsd}gYearMonth` })
    expect(await typed('2026')).toMatchObject({ object: '2026', datatype: `${xsd}gYear` })
  })

  it('names themes of the European list only', async () => {
    const themes = (await read()).filter(({ predicate }) => predicate === `${dcat}theme`)
    expect(new Set(themes.map(({ object }) => object.split('/data-theme/')[1]))).toEqual(
      new Set(['INTR', 'GOVE']),
    )
  })

  it('claims no licence of the German list where the own one is not in it', () => {
    const dataset = aDataset()
    expect(openDataOf(dataset).missing).toContain('licence.contentUrl')
    expect(textOf('catalog.jsonld', dataset)).not.toContain('dcat-ap.de/def/licenses')
  })
})
