/** `atlas.jsonld`: the dataset and its places in the words of schema.org, with a context that needs no network. */
import type { City } from '../dataset/city.ts'
import type { AtlasIndex, CityEntry, Dataset } from '../dataset/dataset.ts'
import { inBothLanguages } from './jsonLd.ts'
import { borrowedIn, licenceOf } from './licence.ts'
import type { OpenDataFile } from './openDataFile.ts'

const address = { '@type': '@id' }
const context = {
  '@vocab': 'https://schema.org/',
  contentUrl: address,
  isBasedOn: address,
  license: address,
  sameAs: address,
  url: address,
}

type Given = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  readonly files: readonly OpenDataFile[]
  /** Where the folder is published, with a slash at the end; empty where unknown: then references start from the file. */
  readonly folder: string
}

export function toPlacesJsonLd({ dataset, index, files, folder }: Given) {
  const self = `${folder}atlas.jsonld`
  const entries = [index.home, ...index.cities]
  const places = entries.flatMap((entry) => {
    const city = dataset.cities.find(({ id }) => id === entry.id)
    return city === undefined ? [] : [placeNode(city, entry, self)]
  })
  const { site } = dataset
  const { licence, attribution } = licenceOf(dataset)
  const { name } = site.operator
  return {
    '@context': context,
    '@graph': [
      {
        '@id': `${self}#dataset`,
        '@type': 'Dataset',
        name: inBothLanguages(site.title),
        description: inBothLanguages(site.description),
        license: licence.url,
        creditText: inBothLanguages(attribution),
        dateModified: site.asOf,
        inLanguage: ['de', 'en'],
        isAccessibleForFree: true,
        isBasedOn: borrowedIn(dataset).map(({ url }) => url),
        ...(name === null ? {} : { publisher: { '@type': 'Organization', name } }),
        about: places.map((place) => ({ '@id': place['@id'] })),
        distribution: files.map((file) => ({
          '@type': 'DataDownload',
          name: inBothLanguages(file.title),
          encodingFormat: file.mediaType,
          contentUrl: folder + file.name,
        })),
      },
      ...places,
    ],
  }
}

function placeNode(city: City, { countryName }: CityEntry, self: string) {
  const [longitude, latitude] = city.position
  return {
    '@id': `${self}#${city.id}`,
    '@type': 'City',
    name: inBothLanguages(city.name),
    alternateName: [
      { '@value': city.localName.text, '@language': city.localName.language },
      ...city.otherNames,
    ],
    description: inBothLanguages(city.summary.text),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: {
      '@type': 'Country',
      identifier: city.country,
      name: inBothLanguages(countryName),
    },
    ...(city.website === null ? {} : { url: city.website }),
    ...(city.wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${city.wikidata}` }),
  }
}
