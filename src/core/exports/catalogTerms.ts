/** The terms of data portals: vocabularies, European and German code lists, and what the atlas offers in them. */
import type { LocalizedText } from '../dataset/text.ts'
import type { Collection } from './openDataFile.ts'

export const catalogContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Code lists of the European Union. */
export const authority = 'http://publications.europa.eu/resource/authority'

export const languages = ['DEU', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}` }))

/** International issues; government and public sector. */
export const themes = ['INTR', 'GOVE'].map((code) => ({ '@id': `${authority}/data-theme/${code}` }))

/** The German list of licences, by the address of the licence itself. */
export const portalLicences: Readonly<Record<string, string>> = {
  'https://creativecommons.org/licenses/by/4.0/': 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  'https://creativecommons.org/licenses/by-sa/4.0/': 'http://dcat-ap.de/def/licenses/cc-by-sa/4.0',
  'https://creativecommons.org/publicdomain/zero/1.0/': 'http://dcat-ap.de/def/licenses/cc-zero',
}

type Offer = {
  readonly id: Exclude<Collection, 'about'>
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly keywords: readonly LocalizedText[]
}

const twinning = { de: 'Städtepartnerschaft', en: 'town twinning' }
const cooperation = { de: 'internationale Zusammenarbeit', en: 'international cooperation' }

export const collections: readonly Offer[] = [
  {
    id: 'partners',
    title: { de: 'Orte', en: 'places' },
    description: {
      de: 'Partnerstädte und Orte von Projektpartnerschaften mit Lage, Art, Stand und Beginn der Verbindung.',
      en: 'Twin cities and places of project partnerships with position, kind, status and beginning of the connection.',
    },
    keywords: [twinning, cooperation, { de: 'Partnerstädte', en: 'twin cities' }],
  },
  {
    id: 'events',
    title: { de: 'Ereignisse', en: 'events' },
    description: {
      de: 'Was in der Geschichte der Partnerschaften geschah, mit Datum und Quellen.',
      en: 'What happened in the history of the partnerships, with dates and sources.',
    },
    keywords: [twinning, { de: 'Stadtgeschichte', en: 'local history' }],
  },
  {
    id: 'sources',
    title: { de: 'Quellen', en: 'sources' },
    description: {
      de: 'Die Quellen, auf denen die Angaben stehen.',
      en: 'The sources that the facts stand on.',
    },
    keywords: [twinning, { de: 'Quellenverzeichnis', en: 'list of sources' }],
  },
  {
    id: 'atlas',
    title: { de: 'alle Daten', en: 'all data' },
    description: {
      de: 'Der ganze Datenbestand des Atlas: Orte, Geschichte, Projekte, Netzwerke, Nachhaltigkeitsziele und Quellen.',
      en: 'The whole dataset of the atlas: places, history, projects, networks, Sustainable Development Goals and sources.',
    },
    keywords: [twinning, cooperation, { de: 'Nachhaltigkeitsziele', en: 'Sustainable Development Goals' }],
  },
  {
    id: 'anniversaries',
    title: { de: 'Jubiläen', en: 'anniversaries' },
    description: {
      de: 'Jahrestage der Partnerschaften in diesem und im nächsten Jahr.',
      en: 'Anniversaries of the partnerships in this year and the next.',
    },
    keywords: [twinning, { de: 'Jubiläum', en: 'anniversary' }],
  },
]
