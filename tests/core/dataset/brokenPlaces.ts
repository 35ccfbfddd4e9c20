/** Places that cannot be where or what the record says. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenPlaces: readonly BrokenRecord[] = [
  {
    what: 'longitude and latitude are swapped',
    file: 'cities/amiens.json',
    put: ['position', [49.9, 2.3]],
    de: [
      'Der Punkt [49.9, 2.3] liegt im Meer.',
      'Ein Punkt in Frankreich (FR) als [Länge, Breite]; oft sind die beiden Zahlen vertauscht.',
    ],
    en: [
      'The point [49.9, 2.3] is in the sea.',
      'A point in France (FR) as [longitude, latitude]; often the two numbers are swapped.',
    ],
  },
  {
    what: 'the position is in another country',
    file: 'cities/amiens.json',
    put: ['position', [7.5, 51.5]],
    de: [
      'Der Punkt [7.5, 51.5] liegt in Deutschland (DE), nicht in Frankreich (FR).',
      'Ein Punkt in Frankreich (FR) als [Länge, Breite]; oft sind die beiden Zahlen vertauscht.',
    ],
    en: [
      'The point [7.5, 51.5] is in Germany (DE), not in France (FR).',
      'A point in France (FR) as [longitude, latitude]; often the two numbers are swapped.',
    ],
  },
  {
    what: 'a country does not exist',
    file: 'cities/amiens.json',
    put: ['country', 'XQ'],
    de: [
      'Ein Land mit dem Kürzel „XQ“ gibt es nicht.',
      'Ein Länderkürzel nach ISO 3166-1, zum Beispiel „FR“.',
    ],
    en: ['There is no country with the code “XQ”.', 'A country code from ISO 3166-1, for example “FR”.'],
  },
  {
    what: 'a language does not exist',
    file: 'cities/amiens.json',
    put: ['languages[0]', 'xx'],
    de: ['Eine Sprache mit dem Kürzel „xx“ gibt es nicht.', 'Ein Kürzel wie „de“, „uk“ oder „zh-Hans“.'],
    en: ['There is no language with the code “xx”.', 'A code such as “de”, “uk” or “zh-Hans”.'],
  },
  {
    what: 'a time zone does not exist',
    file: 'cities/amiens.json',
    put: ['timeZone', 'Europe/Amiens'],
    de: ['Die Zeitzone „Europe/Amiens“ gibt es nicht.', 'Ein Name wie „Europe/Kyiv“ oder „Africa/Accra“.'],
    en: ['There is no time zone “Europe/Amiens”.', 'A name such as “Europe/Kyiv” or “Africa/Accra”.'],
  },
  {
    what: 'a time zone is an abbreviation',
    file: 'cities/amiens.json',
    put: ['timeZone', 'CET'],
    de: ['Die Zeitzone „CET“ gibt es nicht.', 'Ein Name wie „Europe/Kyiv“ oder „Africa/Accra“.'],
    en: ['There is no time zone “CET”.', 'A name such as “Europe/Kyiv” or “Africa/Accra”.'],
  },
  {
    what: 'a population is from the future',
    file: 'cities/amiens.json',
    put: ['population.year', 2031],
    de: ['Das Jahr 2031 der Einwohnerzahl ist nicht glaubhaft.', 'Ein Jahr von 1900 bis 2026.'],
    en: ['The year 2031 of the population is not credible.', 'A year from 1900 to 2026.'],
  },
]
