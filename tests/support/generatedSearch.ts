/** The entries of the search for an atlas of any size. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import type { SearchData, SearchEntry } from '../../src/core/search/entry.ts'

/** Places only, with what their light index holds; `more` are entries of other kinds, such as the real ones. */
export const generatedSearch = (
  { cities }: Pick<AtlasIndex, 'cities'>,
  locale: Locale,
  more: readonly SearchEntry[] = [],
): SearchData => ({ version: 1, entries: [...cities.map((city) => placeOf(city, locale)), ...more] })

function placeOf(city: CityEntry, locale: Locale): SearchEntry {
  const current = currentPartnership(city)
  return {
    group: 'place',
    title: city.name[locale],
    line: [city.countryName[locale], current?.since ?? []].flat().join(', '),
    names: [...new Set([city.name.de, city.name.en, city.localName.text])].filter(
      (name) => name !== city.name[locale],
    ),
    texts: [city.countryName.de, city.countryName.en, city.continent],
    cities: [city.id],
    sign: current === undefined ? null : { kind: current.kind, status: current.status },
  }
}
