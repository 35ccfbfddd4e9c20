/** `catalog.jsonld`: the record for data portals, after DCAT-AP.de 3.0. */
import type { Site } from '../dataset/site.ts'
import { locales } from '../dataset/text.ts'
import { authority, catalogContext, collections, languages, portalLicences, themes } from './catalogTerms.ts'
import { inBothLanguages, typedDate } from './jsonLd.ts'
import type { Licence } from './licence.ts'
import type { OpenDataFile } from './openDataFile.ts'

/** A file with its true size. */
export type SizedFile = OpenDataFile & { readonly bytes: number }

/**
 * What the record lacks, as fields of `site.json`. Without `operator.name` it has no publisher, which DCAT-AP.de asks
 * for; without `operator.origin` its addresses are relative to the file; the others are recommended only.
 */
export type MissingForPortals = 'operator.name' | 'operator.email' | 'operator.origin' | 'licence.contentUrl'

type Given = {
  readonly site: Site
  readonly licence: Licence
  readonly files: readonly SizedFile[]
  /** Where the folder is published, with a slash at the end; empty where unknown: then references start from the file. */
  readonly folder: string
}

/** Leaves out what only the operator knows and has not told yet, and says what that is. */
export function toCatalog({ site, licence, files, folder }: Given) {
  const self = `${folder}catalog.jsonld`
  const { name, email } = site.operator
  const portalLicence = portalLicences[licence.licence.url]
  const about = {
    'dct:modified': typedDate(site.asOf),
    'dct:language': languages,
    ...(name === null
      ? {}
      : { 'dct:publisher': { '@id': `${self}#publisher`, '@type': 'foaf:Agent', 'foaf:name': name } }),
  }
  const contact = email === null ? {} : { 'dcat:contactPoint': contactPoint(name, email) }
  const terms = {
    ...(portalLicence === undefined ? {} : { 'dct:license': { '@id': portalLicence } }),
    'dcatde:licenseAttributionByText': inBothLanguages(licence.attribution),
  }
  const document = {
    '@context': catalogContext,
    '@id': `${self}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': inBothLanguages(site.title),
    'dct:description': inBothLanguages(site.description),
    ...about,
    'dcat:themeTaxonomy': { '@id': `${authority}/data-theme` },
    'dcat:dataset': collections.map(({ id, title, description, keywords }) => ({
      '@id': `${self}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': locales.map((locale) => ({
        '@value': `${site.title[locale]}: ${title[locale]}`,
        '@language': locale,
      })),
      'dct:description': inBothLanguages(description),
      ...about,
      ...contact,
      'dct:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
      'dcat:theme': themes,
      'dcat:keyword': keywords.flatMap(inBothLanguages),
      'dcat:distribution': files
        .filter(({ collection }) => collection === id)
        .map((file) => distribution(file, folder, self, { ...terms, 'dct:modified': about['dct:modified'] })),
    })),
  }
  const missing: readonly MissingForPortals[] = [
    ...(name === null ? (['operator.name'] as const) : []),
    ...(email === null ? (['operator.email'] as const) : []),
    ...(folder === '' ? (['operator.origin'] as const) : []),
    ...(portalLicence === undefined ? (['licence.contentUrl'] as const) : []),
  ]
  return { document, missing }
}

const contactPoint = (name: string | null, email: string) => ({
  '@type': 'vcard:Kind',
  ...(name === null ? {} : { 'vcard:fn': name }),
  'vcard:hasEmail': { '@id': `mailto:${email}` },
})

const fileTypes: Readonly<Record<string, string>> = {
  'application/geo+json': 'GEOJSON',
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'text/calendar': 'ICS',
  'text/csv': 'CSV',
}

/** Of the European list; left out where it has none. */
function formatOf({ mediaType }: SizedFile) {
  const type = fileTypes[mediaType]
  return type === undefined ? {} : { 'dct:format': { '@id': `${authority}/file-type/${type}` } }
}

const distribution = (file: SizedFile, folder: string, self: string, terms: object) => ({
  '@id': `${self}#${file.name}`,
  '@type': 'dcat:Distribution',
  'dct:title': inBothLanguages(file.title),
  'dct:description': inBothLanguages(file.about),
  'dcat:accessURL': { '@id': folder + file.name },
  'dcat:downloadURL': { '@id': folder + file.name },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
  ...formatOf(file),
  'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
  ...(file.describedBy === undefined ? {} : { 'dct:conformsTo': { '@id': folder + file.describedBy } }),
  ...terms,
})
