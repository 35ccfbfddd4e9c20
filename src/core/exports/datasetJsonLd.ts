/** The dataset as a whole in the words of schema.org, as search engines for data read it. */
import type { Dataset } from '../dataset/dataset.ts'
import { inBothLanguages } from './jsonLd.ts'
import { borrowedIn, licenceOf } from './licence.ts'
import { openDataFiles } from './openDataFile.ts'

const address = { '@type': '@id' }

export const schemaContext = {
  '@vocab': 'https://schema.org/',
  contentUrl: address,
  isBasedOn: address,
  license: address,
  sameAs: address,
  url: address,
}

type Described = Pick<Dataset, 'site' | 'sources'>

/** @param folder where the folder is published, with a slash at the end; empty where unknown */
export function datasetNode(dataset: Described, folder: string) {
  const { site } = dataset
  const { licence, attribution } = licenceOf(dataset)
  const { name } = site.operator
  return {
    '@id': `${folder}atlas.jsonld#dataset`,
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
    distribution: openDataFiles
      .filter(({ collection }) => collection !== 'about')
      .map((file) => ({
        '@type': 'DataDownload',
        name: inBothLanguages(file.title),
        encodingFormat: file.mediaType,
        contentUrl: folder + file.name,
      })),
  }
}

/** The same by itself, for the head of the page that offers the files. */
export const toDatasetJsonLd = (dataset: Described, folder: string) => ({
  '@context': schemaContext,
  ...datasetNode(dataset, folder),
})
