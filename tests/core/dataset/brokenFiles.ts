/** Files that are not JSON, not there or under a wrong name. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenFiles: readonly BrokenRecord[] = [
  {
    what: 'a comma is missing',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace('"amiens",', '"amiens"'),
    field: '',
    de: [
      'Zeile 3, Spalte 3: Die Datei ist kein gültiges JSON.',
      'Ein Komma vor dem nächsten Feld oder eine schließende geschweifte Klammer }.',
    ],
    en: [
      'Line 3, column 3: the file is not valid JSON.',
      'A comma before the next field or a closing brace }.',
    ],
  },
  {
    what: 'a comma is too many',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace(/"checked": "(.*)"/, '"checked": "$1",'),
    field: '',
    de: [
      'Zeile 179, Spalte 1: Die Datei ist kein gültiges JSON.',
      'Ein Feldname in Anführungszeichen; nach dem letzten Feld steht kein Komma.',
    ],
    en: [
      'Line 179, column 1: the file is not valid JSON.',
      'The name of a field in quotation marks; there is no comma after the last field.',
    ],
  },
  {
    what: 'a typographic quotation mark is used',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace('"Europe/Paris"', '„Europe/Paris“'),
    field: '',
    de: [
      'Zeile 19, Spalte 15: Die Datei ist kein gültiges JSON.',
      'Gerade Anführungszeichen (") statt typografischer.',
    ],
    en: [
      'Line 19, column 15: the file is not valid JSON.',
      'Straight quotation marks (") instead of typographic ones.',
    ],
  },
  {
    what: 'a text is not closed',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace('"Europe/Paris"', '"Europe/Paris'),
    field: '',
    de: [
      'Zeile 19, Spalte 15: Die Datei ist kein gültiges JSON.',
      'Ein gerades Anführungszeichen am Ende des Textes, in derselben Zeile.',
    ],
    en: [
      'Line 19, column 15: the file is not valid JSON.',
      'A straight quotation mark at the end of the text, on the same line.',
    ],
  },
  {
    what: 'the file breaks off',
    file: 'cities/amiens.json',
    rewrite: () => '{ "id": "amiens"',
    field: '',
    de: [
      'Zeile 1, Spalte 17: Die Datei ist kein gültiges JSON.',
      'Ein Komma vor dem nächsten Feld oder eine schließende geschweifte Klammer }.',
    ],
    en: [
      'Line 1, column 17: the file is not valid JSON.',
      'A comma before the next field or a closing brace }.',
    ],
  },
  {
    what: 'the file is empty',
    file: 'cities/amiens.json',
    rewrite: () => '',
    field: '',
    de: ['Zeile 1, Spalte 1: Die Datei ist kein gültiges JSON.', 'Mindestens { } – die Datei ist leer.'],
    en: ['Line 1, column 1: the file is not valid JSON.', 'At least { } – the file is empty.'],
  },
  {
    what: 'something follows the end of the file',
    file: 'cities/amiens.json',
    rewrite: (text: string) => `${text}}`,
    field: '',
    de: [
      'Zeile 179, Spalte 2: Die Datei ist kein gültiges JSON.',
      'Nichts mehr: Die Datei war vorher zu Ende.',
    ],
    en: ['Line 179, column 2: the file is not valid JSON.', 'Nothing more: the file had ended before.'],
  },
  {
    what: 'a colon is missing',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace('"id":', '"id"'),
    field: '',
    de: ['Zeile 2, Spalte 8: Die Datei ist kein gültiges JSON.', 'Ein Doppelpunkt nach dem Feldnamen.'],
    en: ['Line 2, column 8: the file is not valid JSON.', 'A colon after the name of the field.'],
  },
  {
    what: 'a field is given twice',
    file: 'cities/amiens.json',
    rewrite: (text: string) => text.replace('"region": null', '"region": null,\n  "country": "BE"'),
    field: '',
    de: [
      'Zeile 14, Spalte 12: Das Feld „country“ steht zweimal im selben Abschnitt.',
      'Jedes Feld nur einmal; das überzählige löschen.',
    ],
    en: [
      'Line 14, column 12: the field “country” occurs twice in the same section.',
      'Every field only once; delete the surplus one.',
    ],
  },
  {
    what: 'a file is missing',
    file: 'networks.json',
    without: true,
    field: '',
    de: [
      'Die Datei fehlt oder lässt sich nicht lesen.',
      'Eine Datei mit genau diesem Namen an dieser Stelle.',
    ],
    en: ['The file is missing or cannot be read.', 'A file of exactly this name in this place.'],
  },
  {
    what: 'an id differs from the name of the file',
    file: 'cities/amiens.json',
    put: ['id', 'amiens-sur-somme'],
    de: [
      'Die Kennung „amiens-sur-somme“ passt nicht zum Dateinamen.',
      'Die Kennung „amiens“, oder die Datei umbenennen in „amiens-sur-somme.json“.',
    ],
    en: [
      'The id “amiens-sur-somme” does not match the name of the file.',
      'The id “amiens”, or rename the file to “amiens-sur-somme.json”.',
    ],
  },
]
