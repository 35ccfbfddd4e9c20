/** Dates that do not exist or contradict others. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenDates: readonly BrokenRecord[] = [
  {
    what: 'a day does not exist',
    file: 'cities/amiens.json',
    put: ['history[1].date', '1975-02-30'],
    de: ['Den Tag 1975-02-30 gibt es nicht.', 'Dieser Monat hat 28 Tage; Datum in der Quelle nachsehen.'],
    en: ['There is no day 1975-02-30.', 'This month has 28 days; look the date up in the source.'],
  },
  {
    what: 'an end does not exist',
    file: 'projects/orchestra.json',
    put: ['until', '2003-06-31'],
    de: ['Den Tag 2003-06-31 gibt es nicht.', 'Dieser Monat hat 30 Tage; Datum in der Quelle nachsehen.'],
    en: ['There is no day 2003-06-31.', 'This month has 30 days; look the date up in the source.'],
  },
  {
    what: 'a date is later than the data',
    file: 'cities/amiens.json',
    put: ['history[1].date', '2027'],
    de: [
      'Das Datum 2027 liegt nach dem Stand der Daten (2026-11-23).',
      'Ein Datum bis 2026-11-23, oder den Stand („asOf“ in site.json) erneuern.',
    ],
    en: [
      'The date 2027 is later than the data’s own date (2026-11-23).',
      'A date up to 2026-11-23, or renew the data’s date (“asOf” in site.json).',
    ],
  },
  {
    what: 'an end is before the beginning',
    file: 'cities/amiens.json',
    put: ['partnerships[0].until', '1959'],
    de: ['Das Ende (1959) liegt vor dem Beginn (1960-04-02).', 'Ein Ende ab 1960-04-02.'],
    en: ['The end (1959) is before the beginning (1960-04-02).', 'An end from 1960-04-02 on.'],
  },
  {
    what: 'a project ends before it begins',
    file: 'projects/orchestra.json',
    put: ['until', '2000-12'],
    de: ['Das Ende (2000-12) liegt vor dem Beginn (2001).', 'Ein Ende ab 2001.'],
    en: ['The end (2000-12) is before the beginning (2001).', 'An end from 2001 on.'],
  },
  {
    what: 'history is out of order',
    file: 'cities/amiens.json',
    put: ['history[1].date', '1960-03-31'],
    de: [
      'Das Ereignis von 1960-03-31 steht hinter einem von 1960-04.',
      'Ereignisse der Zeit nach, das älteste zuerst.',
    ],
    en: [
      'The event of 1960-03-31 comes after one of 1960-04.',
      'Events in the order of time, the oldest first.',
    ],
  },
  {
    what: 'partnerships are out of order',
    file: 'cities/amiens.json',
    put: [
      'partnerships',
      [
        { kind: 'twin', status: 'active', since: '1960', notes: [], signings: [], sources: ['s1'] },
        { kind: 'climate', status: 'active', since: '1958-02', notes: [], signings: [], sources: ['s1'] },
      ],
    ],
    field: 'partnerships[1].since',
    de: [
      'Die Partnerschaft seit 1958-02 steht hinter einer seit 1960.',
      'Partnerschaften der Zeit nach, die älteste zuerst.',
    ],
    en: [
      'The partnership since 1958-02 comes after one since 1960.',
      'Partnerships in the order of time, the oldest first.',
    ],
  },
]
