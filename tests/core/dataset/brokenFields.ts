/** Records in which something is missing. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenFields: readonly BrokenRecord[] = [
  {
    what: 'a field is missing',
    file: 'cities/amiens.json',
    put: ['timeZone', undefined],
    de: ['Das Feld „timeZone“ fehlt.', 'Erwartet wird ein Text in Anführungszeichen.'],
    en: ['The field “timeZone” is missing.', 'Expected is a text in quotation marks.'],
  },
  {
    what: 'a number is missing',
    file: 'projects/orchestra.json',
    put: ['goals[0].goal', undefined],
    de: ['Das Feld „goal“ fehlt.', 'Erwartet wird eine Zahl ohne Anführungszeichen.'],
    en: ['The field “goal” is missing.', 'Expected is a number without quotation marks.'],
  },
  {
    what: 'a list is missing',
    file: 'cities/amiens.json',
    put: ['history', undefined],
    de: ['Das Feld „history“ fehlt.', 'Erwartet wird eine Liste in eckigen Klammern: [ … ].'],
    en: ['The field “history” is missing.', 'Expected is a list in square brackets: [ … ].'],
  },
  {
    what: 'a section is missing',
    file: 'cities/amiens.json',
    put: ['name', undefined],
    de: ['Das Feld „name“ fehlt.', 'Erwartet wird ein Abschnitt in geschweiften Klammern: { … }.'],
    en: ['The field “name” is missing.', 'Expected is a section in braces: { … }.'],
  },
  {
    what: 'a choice is missing',
    file: 'cities/amiens.json',
    put: ['continent', undefined],
    de: [
      'Das Feld „continent“ fehlt.',
      'Einer dieser Werte: africa, asia, europe, north-america, oceania, south-america.',
    ],
    en: [
      'The field “continent” is missing.',
      'One of these values: africa, asia, europe, north-america, oceania, south-america.',
    ],
  },
  {
    what: 'the German text is missing',
    file: 'cities/amiens.json',
    put: ['summary.text.de', undefined],
    de: [
      'Der deutsche Text („de“) fehlt.',
      'Jeder sichtbare Text steht auf Deutsch („de“) und auf Englisch („en“).',
    ],
    en: [
      'The German text (“de”) is missing.',
      'Every visible text is given in German (“de”) and in English (“en”).',
    ],
  },
  {
    what: 'the English text is missing',
    file: 'cities/amiens.json',
    put: ['history[1].text.en', undefined],
    de: [
      'Der englische Text („en“) fehlt.',
      'Jeder sichtbare Text steht auf Deutsch („de“) und auf Englisch („en“).',
    ],
    en: [
      'The English text (“en”) is missing.',
      'Every visible text is given in German (“de”) and in English (“en”).',
    ],
  },
  {
    what: 'the sources are missing',
    file: 'cities/amiens.json',
    put: ['curiosities[2].sources', undefined],
    de: [
      'Es ist keine Quelle angegeben.',
      'Mindestens eine Quelle aus sources.json, zum Beispiel ["s4"]. Was keine Quelle hat, steht nicht im Atlas.',
    ],
    en: [
      'No source is given.',
      'At least one source from sources.json, for example ["s4"]. What has no source is not in the atlas.',
    ],
  },
  {
    what: 'the list of sources is empty',
    file: 'cities/amiens.json',
    put: ['placeSources', []],
    de: [
      'Es ist keine Quelle angegeben.',
      'Mindestens eine Quelle aus sources.json, zum Beispiel ["s4"]. Was keine Quelle hat, steht nicht im Atlas.',
    ],
    en: [
      'No source is given.',
      'At least one source from sources.json, for example ["s4"]. What has no source is not in the atlas.',
    ],
  },
]
