/** What the page of a place tells: history, associations, schools, named places and curiosities. */
import type { City } from '../dataset/city.ts'
import type { Locale, LocalizedText } from '../dataset/text.ts'
import type { Group, SearchEntry } from './entry.ts'
import { wording } from './wording.ts'

/** @param home name of the home city, where places may be named after this one */
export function factEntries(city: City, home: string, locale: Locale): SearchEntry[] {
  const place = city.name[locale]
  const entry = (group: Group, text: LocalizedText, line: string): SearchEntry => {
    const other = text[locale === 'de' ? 'en' : 'de']
    return {
      group,
      title: text[locale],
      line,
      // Proper names are often known in the other language; whole sentences are read in one.
      names: group === 'history' || group === 'curiosity' || other === text[locale] ? [] : [other],
      texts: [],
      cities: [city.id],
    }
  }
  return [
    ...city.namedPlaces.map(({ text, where }) =>
      entry('named-place', text, wording[locale].in(where === 'home' ? home : place)),
    ),
    ...city.associations.map(({ text }) => entry('association', text, place)),
    ...city.schools.map(({ text }) => entry('school', text, place)),
    ...city.history.map(({ text, date }) => entry('history', text, `${place}, ${date.slice(0, 4)}`)),
    ...city.curiosities.map(({ text }) => entry('curiosity', text, place)),
  ]
}
