/** `README.txt` and `LICENSE.txt`: what stands beside the files for people, German first, then English. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Locale } from '../dataset/text.ts'
import { borrowedIn, licenceOf } from './licence.ts'
import type { OpenDataFile } from './openDataFile.ts'

const borrowedColumns = 'longitude, latitude, time_zone, wikidata'

const words = {
  de: {
    asOf: 'Stand',
    files: 'Dateien',
    reading: 'Zum Lesen',
    notes: [
      'Alle Dateien sind in UTF-8 geschrieben, Tabellen (CSV) ohne Byte Order Mark, mit Komma getrennt (RFC 4180).',
      'Datumsangaben sind so genau wie bekannt: 1969, 1969-06 oder 1969-06-02. Leere Zellen: nicht bekannt.',
      'Mehrere Werte in einer Zelle trennt ein Leerzeichen.',
      'Finge ein Text mit = + - @ an, führte ihn eine Tabellenkalkulation als Formel aus. Vor solchen Texten steht ' +
        'in den Tabellen ein Apostroph; in atlas.json stehen sie unverändert. Zahlen betrifft das nicht.',
      'Jede Zeile nennt ihre Quellen; sources.csv löst die Kennungen auf.',
      'Adressen ohne Rechnernamen in den .jsonld-Dateien gelten vom Ort der Datei aus.',
    ],
    licence: 'Lizenz',
    terms: (name: string) =>
      `Texte und Daten dieses Ordners dürfen unter den Bedingungen der Lizenz ${name} verwendet, verändert und ` +
      'weitergegeben werden, auch gewerblich. Zu nennen ist:',
    borrowed: (name: string, used: string, licence: string) =>
      `${used} stammen bei den Orten, die diese Quelle nennen, ganz oder zum Teil aus: ${name}. Dieser Teil steht unter ${licence}: ` +
      `in partners.csv die Spalten ${borrowedColumns}, in partners.geojson auch die Geometrie, in atlas.json die ` +
      'Felder position, timeZone und wikidata.',
    unverified:
      'Die Angaben sind aus öffentlichen Quellen zusammengetragen. Was ungeprüft oder widersprüchlich ist, steht in ' +
      'atlas.json dabei.',
  },
  en: {
    asOf: 'As of',
    files: 'Files',
    reading: 'How to read them',
    notes: [
      'All files are written in UTF-8, tables (CSV) without a byte order mark, separated by commas (RFC 4180).',
      'Dates are as exact as known: 1969, 1969-06 or 1969-06-02. Empty cells: not known.',
      'Several values in one cell have a space between them.',
      'A text that began with = + - @ would be run as a formula by a spreadsheet. In the tables such texts have an ' +
        'apostrophe in front; in atlas.json they stand unchanged. Numbers are not concerned.',
      'Every row names its sources; sources.csv resolves the ids.',
      'Addresses without a host in the .jsonld files start from where the file is.',
    ],
    licence: 'Licence',
    terms: (name: string) =>
      `The texts and data of this folder may be used, changed and passed on under the terms of the licence ${name}, ` +
      'commercially too. Please name:',
    borrowed: (name: string, used: string, licence: string) =>
      `Of the places that name this source, ${used} come wholly or in part from: ${name}. This part is under ${licence}: in ` +
      `partners.csv the columns ${borrowedColumns}, in partners.geojson the geometry too, in atlas.json the fields ` +
      'position, timeZone and wikidata.',
    unverified:
      'The facts were collected from public sources. What is unverified or contradictory is marked as such in atlas.json.',
  },
}

const paragraphs = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`
const underlined = (title: string): string => `${title}\n${'='.repeat([...title].length)}`

export function toReadMe({ site }: Pick<Dataset, 'site'>, files: readonly OpenDataFile[]): string {
  const part = (locale: Locale): readonly string[] => {
    const { asOf, files: heading, reading, notes } = words[locale]
    return [
      underlined(`${site.title[locale]} – ${site.subtitle[locale]}`),
      site.description[locale],
      `${asOf}: ${site.asOf}`,
      underlined(heading),
      ...files.map(({ name, title, about }) => `${name}\n  ${title[locale]}\n  ${about[locale]}`),
      underlined(reading),
      notes.map((note) => `* ${note}`).join('\n'),
    ]
  }
  return paragraphs([...part('de'), ...part('en')])
}

export function toLicenceText(dataset: Pick<Dataset, 'site' | 'sources'>): string {
  const { licence, attribution } = licenceOf(dataset)
  const part = (locale: Locale): readonly string[] => {
    const { licence: heading, terms, borrowed, unverified } = words[locale]
    return [
      underlined(heading),
      terms(licence.name),
      `  ${attribution[locale]}`,
      licence.url,
      ...borrowedIn(dataset).map(
        (work) =>
          `${borrowed(work.name, work.used[locale], work.licence)}\n${work.url}\n${work.licence}: ${work.licenceUrl}`,
      ),
      unverified,
    ]
  }
  return paragraphs([...part('de'), ...part('en')])
}
