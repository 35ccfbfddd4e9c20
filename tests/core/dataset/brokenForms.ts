/** Texts that do not have the form of a date, id or address. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenForms: readonly BrokenRecord[] = [
  {
    what: 'a date is written the German way',
    file: 'cities/amiens.json',
    put: ['history[0].date', '22.07.1992'],
    de: [
      '„22.07.1992“ ist kein Datum, wie der Atlas es schreibt.',
      '1992, 1992-07 oder 1992-07-22 (Jahr-Monat-Tag).',
    ],
    en: [
      '“22.07.1992” is not a date as the atlas writes it.',
      '1992, 1992-07 or 1992-07-22 (year-month-day).',
    ],
  },
  {
    what: 'a date has a thirteenth month',
    file: 'cities/amiens.json',
    put: ['partnerships[0].since', '1960-13'],
    de: [
      '„1960-13“ ist kein Datum, wie der Atlas es schreibt.',
      '1992, 1992-07 oder 1992-07-22 (Jahr-Monat-Tag).',
    ],
    en: ['“1960-13” is not a date as the atlas writes it.', '1992, 1992-07 or 1992-07-22 (year-month-day).'],
  },
  {
    what: 'an id has capital letters',
    file: 'cities/amiens.json',
    put: ['id', 'Amiens'],
    de: [
      '„Amiens“ ist keine Kennung.',
      'Nur Kleinbuchstaben ohne Umlaute, Ziffern und einfache Bindestriche, zum Beispiel „novi-sad“.',
    ],
    en: [
      '“Amiens” is not an id.',
      'Only lower-case letters a to z, digits and single hyphens, for example “novi-sad”.',
    ],
  },
  {
    what: 'a source has no number',
    file: 'cities/amiens.json',
    put: ['summary.sources[0]', 'source-1'],
    de: ['„source-1“ ist keine Quellennummer.', 'Ein s und eine Zahl, zum Beispiel „s12“.'],
    en: ['“source-1” is not the number of a source.', 'An s and a number, for example “s12”.'],
  },
  {
    what: 'an address has no scheme',
    file: 'cities/amiens.json',
    put: ['website', 'www.amiens.fr'],
    de: [
      '„www.amiens.fr“ ist keine vollständige Internetadresse.',
      'Eine Adresse, die mit https:// beginnt und kein Leerzeichen enthält.',
    ],
    en: [
      '“www.amiens.fr” is not a complete web address.',
      'An address that begins with https:// and contains no space.',
    ],
  },
  {
    what: 'an address has a space',
    file: 'downloads.json',
    put: ['downloads[0].url', 'https://example.org/a report.pdf'],
    de: [
      '„https://example.org/a report.pdf“ ist keine vollständige Internetadresse.',
      'Eine Adresse, die mit https:// beginnt und kein Leerzeichen enthält.',
    ],
    en: [
      '“https://example.org/a report.pdf” is not a complete web address.',
      'An address that begins with https:// and contains no space.',
    ],
  },
  {
    what: 'a language is written out',
    file: 'cities/amiens.json',
    put: ['localName.language', 'French'],
    de: ['„French“ ist kein Sprachkürzel.', 'Ein Kürzel wie „de“, „uk“ oder „zh-Hans“.'],
    en: ['“French” is not a language code.', 'A code such as “de”, “uk” or “zh-Hans”.'],
  },
  {
    what: 'a country is written in small letters',
    file: 'cities/amiens.json',
    put: ['country', 'fr'],
    de: ['„fr“ ist kein Länderkürzel.', 'Zwei Großbuchstaben nach ISO 3166-1, zum Beispiel „FR“.'],
    en: ['“fr” is not a country code.', 'Two capital letters from ISO 3166-1, for example “FR”.'],
  },
  {
    what: 'a Wikidata address stands where its number belongs',
    file: 'cities/amiens.json',
    put: ['wikidata', 'https://www.wikidata.org/wiki/Q41604'],
    de: [
      '„https://www.wikidata.org/wiki/Q41604“ ist keine Wikidata-Nummer.',
      'Ein Q und eine Zahl, zum Beispiel „Q1295“, oder null.',
    ],
    en: [
      '“https://www.wikidata.org/wiki/Q41604” is not a Wikidata number.',
      'A Q and a number, for example “Q1295”, or null.',
    ],
  },
  {
    what: 'a colour is a name',
    file: 'goals.json',
    put: ['goals[0].colour', 'red'],
    de: [
      '„red“ ist keine Farbangabe.',
      'Ein # und sechs Ziffern oder Großbuchstaben von A bis F, zum Beispiel „#E5243B“.',
    ],
    en: ['“red” is not a colour.', 'A # and six digits or capital letters A to F, for example “#E5243B”.'],
  },
]
