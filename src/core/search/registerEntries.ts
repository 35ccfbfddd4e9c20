/** Networks, awards and initiatives of the home city: entries that lead to their place on a page to read. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Locale, LocalizedText } from '../dataset/text.ts'
import type { SearchEntry } from './entry.ts'
import { wording } from './wording.ts'

type Found = {
  readonly document: string
  readonly part: string
  readonly name: LocalizedText
  readonly line: string
  readonly names?: readonly string[]
  readonly texts?: readonly string[]
}

export function registerEntries(
  { networks, awards, initiatives, site }: Dataset,
  locale: Locale,
): SearchEntry[] {
  const entry = ({ document, part, name, line, names = [], texts = [] }: Found): SearchEntry => {
    const [title, other] = [name[locale], name[locale === 'de' ? 'en' : 'de']]
    return {
      group: 'register',
      title,
      line,
      names: [...new Set([other, ...names])].filter((known) => known !== title),
      texts: [...texts],
      cities: [site.home],
      subject: { document, part },
    }
  }
  return [
    ...networks.networks.map(({ id, name, abbreviation, nature, status, role }) =>
      entry({
        document: 'networks',
        part: id,
        name,
        line: `${nature[locale]}, ${status[locale]}`,
        names: abbreviation === null ? [] : [abbreviation],
        texts: role === null ? [] : [role[locale]],
      }),
    ),
    ...awards.awards.map(({ id, name, year, awardedBy }) =>
      entry({
        document: 'awards',
        part: id,
        name,
        line: [wording[locale].award, awardedBy[locale], ...(year === null ? [] : [year])].join(', '),
      }),
    ),
    ...initiatives.initiatives.map(({ id, name, members }) =>
      entry({
        document: 'initiatives',
        part: id,
        name,
        line: wording[locale].initiative,
        texts: members,
      }),
    ),
  ]
}
