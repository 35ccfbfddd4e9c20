/** Under which licence the data may be used, and who is to be named. */
import type { Dataset } from '../dataset/dataset.ts'
import type { LocalizedText } from '../dataset/text.ts'

export type Licence = {
  readonly licence: { readonly name: string; readonly url: string }
  /** The line that whoever uses the data has to show. */
  readonly attribution: LocalizedText
}

/** Other people's data inside the atlas's own, with what it is used for. */
export type Borrowed = {
  readonly name: string
  readonly url: string
  readonly licence: string
  readonly licenceUrl: string
  readonly used: LocalizedText
}

const placesDatabase: Borrowed = {
  name: 'Countries States Cities Database',
  url: 'https://github.com/dr5hn/countries-states-cities-database',
  licence: 'ODbL 1.0',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  used: {
    de: 'Koordinaten, Zeitzonen und Wikidata-Kennungen',
    en: 'coordinates, time zones and Wikidata ids',
  },
}

/** The databases that the dataset names among its sources and whose licence wants them named again. */
export const borrowedIn = ({ sources }: Pick<Dataset, 'sources'>): readonly Borrowed[] =>
  [placesDatabase].filter(({ url }) => sources.sources.some((source) => source.url === url))

/** Names a database and its licence in one sentence. */
export const creditOf = ({ name, licence, used }: Borrowed): LocalizedText => ({
  de: `${used.de} zum Teil aus: ${name} (${licence}).`,
  en: `Some ${used.en} from: ${name} (${licence}).`,
})

/** The licence of the dataset's own content, and the line of attribution with everybody who has to be in it. */
export function licenceOf(dataset: Pick<Dataset, 'site' | 'sources'>): Licence {
  const { title, subtitle, asOf, licence, operator } = dataset.site
  const publisher = operator.name === null ? '' : `, ${operator.name}`
  const borrowed = borrowedIn(dataset)
  const others = {
    de: borrowed.map((work) => ` ${creditOf(work).de}`),
    en: borrowed.map((work) => ` ${creditOf(work).en}`),
  }
  return {
    licence: { name: licence.content, url: licence.contentUrl },
    attribution: {
      de: `${title.de} – ${subtitle.de}${publisher}, Stand ${asOf}, ${licence.content}.${others.de.join('')}`,
      en: `${title.en} – ${subtitle.en}${publisher}, as of ${asOf}, ${licence.content}.${others.en.join('')}`,
    },
  }
}
