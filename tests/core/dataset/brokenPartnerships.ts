/** Partnerships, goals, conflicts and texts that break a rule of the atlas. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenPartnerships: readonly BrokenRecord[] = [
  {
    what: 'the home city does not exist',
    file: 'site.json',
    put: ['home', 'essen'],
    de: [
      'Zur Heimatstadt „essen“ gibt es keine Datei.',
      'Die Datei cities/essen.json, oder die Kennung einer vorhandenen Stadt.',
    ],
    en: [
      'The home city “essen” has no file.',
      'The file cities/essen.json, or the id of a city that exists.',
    ],
  },
  {
    what: 'the home city is its own partner',
    file: 'cities/dortmund.json',
    put: [
      'partnerships',
      [{ kind: 'twin', status: 'active', since: '1960', notes: [], signings: [], sources: ['s1'] }],
    ],
    de: [
      'Die Heimatstadt hat eine Partnerschaft mit sich selbst.',
      'Bei der Heimatstadt eine leere Liste: [].',
    ],
    en: ['The home city has a partnership with itself.', 'For the home city an empty list: [].'],
  },
  {
    what: 'a partner has no partnership',
    file: 'cities/amiens.json',
    put: ['partnerships', []],
    de: ['Es ist keine Partnerschaft eingetragen.', 'Mindestens eine Partnerschaft.'],
    en: ['No partnership is entered.', 'At least one partnership.'],
  },
  {
    what: 'a resting partnership has no decision',
    file: 'cities/amiens.json',
    put: ['partnerships[0].status', 'resting'],
    field: 'partnerships[0].decision',
    de: [
      'Der Status ist „resting“, aber es steht nicht da, was beschlossen wurde oder bekannt ist.',
      'Das Feld „decision“ mit Text und Quelle.',
    ],
    en: [
      'The status is “resting”, but nothing says what was decided or is known.',
      'The field “decision” with a text and a source.',
    ],
  },
  {
    what: 'an ended partnership has no end',
    file: 'cities/amiens.json',
    put: [
      'partnerships[0]',
      {
        kind: 'twin',
        status: 'ended',
        since: '1960',
        decision: { date: null, text: { de: 'Text', en: 'Text' }, sources: ['s1'] },
        notes: [],
        signings: [],
        sources: ['s1'],
      },
    ],
    field: 'partnerships[0].until',
    de: ['Die Partnerschaft ist beendet, aber es steht nicht da, wann.', 'Das Feld „until“ mit einem Datum.'],
    en: ['The partnership has ended, but nothing says when.', 'The field “until” with a date.'],
  },
  {
    what: 'a goal has the same fact twice',
    file: 'cities/amiens.json',
    put: [
      'goals',
      [
        { goal: 4, fact: { de: 'a', en: 'a' }, basis: 'stated', sources: ['s1'] },
        { goal: 4, fact: { de: 'a', en: 'a' }, basis: 'stated', sources: ['s1'] },
      ],
    ],
    field: 'goals[1]',
    de: ['Ziel 4 steht hier zweimal mit derselben Tatsache.', 'Je Ziel und Tatsache nur ein Eintrag.'],
    en: ['Goal 4 is here twice with the same fact.', 'One entry only for a goal and a fact.'],
  },
  {
    what: 'one of the 17 goals is missing, another is there twice',
    problemCount: 2,
    file: 'goals.json',
    put: ['goals[16].number', 16],
    field: 'goals',
    de: ['Ziel 17 fehlt.', 'Jedes der 17 Ziele genau einmal.'],
    en: ['Goal 17 is missing.', 'Each of the 17 goals exactly once.'],
  },
  {
    what: 'a conflict uses two values',
    file: 'cities/amiens.json',
    put: ['conflicts[0].values[1].isUsed', true],
    field: 'conflicts[0].values',
    de: ['Als verwendet gekennzeichnete Werte: 2.', 'Höchstens ein Wert mit "isUsed": true.'],
    en: ['Values marked as used: 2.', 'At most one value with "isUsed": true.'],
  },
  {
    what: 'a summary has one sentence',
    file: 'cities/amiens.json',
    put: ['summary.text.de', 'Am 2. April 1960 wurde Amiens Partnerstadt.'],
    de: ['Sätze in der Zusammenfassung: 1.', 'Zwei bis vier Sätze.'],
    en: ['Sentences in the summary: 1.', 'Two to four sentences.'],
  },
  {
    what: 'a summary has five sentences',
    file: 'cities/amiens.json',
    put: ['summary.text.en', 'One. Two. Three. Four. Five.'],
    de: ['Sätze in der Zusammenfassung: 5.', 'Zwei bis vier Sätze.'],
    en: ['Sentences in the summary: 5.', 'Two to four sentences.'],
  },
  {
    what: 'a twin city has two curiosities',
    file: 'cities/amiens.json',
    put: [
      'curiosities',
      [
        { text: { de: 'Text', en: 'Text' }, sources: ['s1'] },
        { text: { de: 'Text', en: 'Text' }, sources: ['s1'] },
      ],
    ],
    de: ['Eingetragene Besonderheiten: 2.', 'Drei bis fünf für eine Partnerstadt.'],
    en: ['Curiosities entered: 2.', 'Three to five for a twin city.'],
  },
]
