/** `atlas.jsonld`: the dataset and its places in the words of schema.org, with a context that needs no network. */
import type { City } from '../dataset/city.ts'
import type { AtlasIndex, CityEntry, Dataset } from '../dataset/dataset.ts'
import { datasetNode, schemaContext } from './datasetJsonLd.ts'
import { inBothLanguages } from './jsonLd.ts'

type Given = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  /** Where the folder is published, with a slash at the end; empty where unknown: then references start from the file. */
  readonly folder: string
}

export function toPlacesJsonLd({ dataset, index, folder }: Given) {
  const self = `${folder}atlas.jsonld`
  const places = [index.home, ...index.cities].flatMap((entry) => {
    const city = dataset.cities.find(({ id }) => id === entry.id)
    return city === undefined ? [] : [placeNode(city, entry, self)]
  })
  return {
    '@context': schemaContext,
    '@graph': [
      { ...datasetNode(dataset, folder), about: places.map((place) => ({ '@id': place['@id'] })) },
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
