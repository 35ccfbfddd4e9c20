// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataFiles } from '../../../src/core/exports/openDataFile.ts'
import { aDataset } from '../../support/dataset.ts'
import { aSite } from '../../support/home.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { openDataOf, textOf } from './openDataset.ts'
import { ofType, readRdf, type Triple, valuesOf } from './readRdf.ts'

const folder = 'https://atlas.example/open-data/'
const schema = 'https://schema.org/'
const self = `${folder}atlas.jsonld`

let triples: readonly Triple[] = []
beforeAll(async () => {
  triples = await readRdf(textOf('atlas.jsonld', publicDataset, folder), 'https://elsewhere.example/')
})

describe('atlas.jsonld', () => {
  it('has every place, home included, each with a position and names in two languages', () => {
    const places = ofType(triples, `${schema}City`)
    expect(places.toSorted()).toEqual(publicDataset.cities.map(({ id }) => `${self}#${id}`).toSorted())
    for (const place of places) {
      const names = valuesOf(triples, place, `${schema}name`)
      expect(names.map(({ language }) => language).toSorted()).toEqual(['de', 'en'])
      const [geo] = valuesOf(triples, place, `${schema}geo`)
      const latitude = valuesOf(triples, geo?.object ?? '', `${schema}latitude`)[0]
      const city = publicDataset.cities.find(({ id }) => place.endsWith(`#${id}`))
      expect(Number(latitude?.object)).toBe(city?.position[1])
    }
  })

  it('describes the dataset with its licence, what it is based on and every file of data', () => {
    const [dataset = ''] = ofType(triples, `${schema}Dataset`)
    const one = (name: string) => valuesOf(triples, dataset, schema + name).map(({ object }) => object)
    expect(one('license')).toEqual([publicDataset.site.licence.contentUrl])
    expect(one('isBasedOn')).toEqual(['https://github.com/dr5hn/countries-states-cities-database'])
    expect(one('dateModified')).toEqual([publicDataset.site.asOf])
    expect(one('about')).toHaveLength(publicDataset.cities.length)
    const addresses = ofType(triples, `${schema}DataDownload`).flatMap((download) =>
      valuesOf(triples, download, `${schema}contentUrl`).map(({ object }) => object),
    )
    const data = openDataFiles.filter(({ collection }) => collection !== 'about')
    expect(addresses.toSorted()).toEqual(data.map(({ name }) => folder + name).toSorted())
  })

  it('names a publisher only where the operator has said who it is', async () => {
    expect(triples.some(({ predicate }) => predicate === `${schema}publisher`)).toBe(false)
    const operator = { ...aSite().operator, name: 'Stadt Beispiel' }
    const named = await readRdf(textOf('atlas.jsonld', aDataset({ site: aSite({ operator }) })), self)
    const publisher = named.find(({ predicate }) => predicate === `${schema}publisher`)
    expect(valuesOf(named, publisher?.object ?? '', `${schema}name`)[0]?.object).toBe('Stadt Beispiel')
  })

  it('is the same dataset as the page describes in its head', async () => {
    const head = await readRdf(JSON.stringify(openDataOf(publicDataset, folder).jsonLd), self)
    const [dataset = ''] = ofType(head, `${schema}Dataset`)
    expect(ofType(triples, `${schema}Dataset`)).toEqual([dataset])
    expect(valuesOf(head, dataset, `${schema}license`)).toEqual(
      valuesOf(triples, dataset, `${schema}license`),
    )
  })

  it('means the same without an address, read from where the file lies', async () => {
    const relative = await readRdf(textOf('atlas.jsonld', publicDataset), self)
    const withoutBlank = (all: readonly Triple[]) =>
      all.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`).toSorted()
    expect(withoutBlank(relative)).toEqual(withoutBlank(triples))
  })
})
