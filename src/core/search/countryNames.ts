/** What people call a country besides its name in the language of the page. */
import type { CountryCode } from '../dataset/city.ts'

const alsoCalled: Readonly<Record<CountryCode, readonly string[]>> = {
  CZ: ['Tschechei', 'Czech Republic', 'Tschechische Republik'],
  GB: ['Großbritannien', 'England', 'Great Britain', 'Britain', 'UK', 'Schottland', 'Scotland', 'Wales'],
  NL: ['Holland'],
  PS: ['Palästina', 'Palestine', 'Westjordanland', 'West Bank', 'Palästinensische Gebiete'],
  RU: ['Russische Föderation', 'Russian Federation'],
  TR: ['Türkei', 'Turkey', 'Türkiye'],
  US: ['USA', 'Amerika', 'America', 'Vereinigte Staaten von Amerika', 'United States of America'],
}

const nameIn = (language: string, country: CountryCode): string | undefined =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country)

/** Names in German, in English, in the languages spoken there, and what it is called besides; each once. */
export function countryNames(country: CountryCode, languages: readonly string[]): readonly string[] {
  const official = ['de', 'en', ...languages].flatMap((language) => nameIn(language, country) ?? [])
  return [...new Set([...official, ...(alsoCalled[country] ?? [])])]
}
