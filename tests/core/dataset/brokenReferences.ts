/** Names of something that does not exist or exists twice. */
import type { BrokenRecord } from './brokenRecord.ts'

export const brokenReferences: readonly BrokenRecord[] = [
  {
    what: 'a source does not exist',
    file: 'cities/amiens.json',
    put: ['history[0].sources[0]', 's99'],
    de: [
      'Die Quelle „s99“ gibt es nicht.',
      'Die Nummer einer Quelle aus sources.json, oder die Quelle dort ergänzen.',
    ],
    en: ['There is no source “s99”.', 'The number of a source in sources.json, or add the source there.'],
  },
  {
    what: 'a project names a city that does not exist',
    file: 'projects/orchestra.json',
    put: ['cities[0]', 'atlantis'],
    de: [
      'Die Stadt „atlantis“ gibt es nicht.',
      'Die Kennung einer Stadt, zu der es eine Datei in cities/ gibt.',
    ],
    en: ['There is no city “atlantis”.', 'The id of a city that has a file in cities/.'],
  },
  {
    what: 'a download names a city that does not exist',
    file: 'downloads.json',
    put: ['downloads[0].cities[0]', 'atlantis'],
    de: [
      'Die Stadt „atlantis“ gibt es nicht.',
      'Die Kennung einer Stadt, zu der es eine Datei in cities/ gibt.',
    ],
    en: ['There is no city “atlantis”.', 'The id of a city that has a file in cities/.'],
  },
  {
    what: 'a network names a city that does not exist',
    file: 'networks.json',
    put: [
      'networks[0].cities',
      [{ city: 'atlantis', how: { de: 'Mitglied', en: 'Member' }, sources: ['s1'] }],
    ],
    field: 'networks[0].cities[0]',
    de: [
      'Die Stadt „atlantis“ gibt es nicht.',
      'Die Kennung einer Stadt, zu der es eine Datei in cities/ gibt.',
    ],
    en: ['There is no city “atlantis”.', 'The id of a city that has a file in cities/.'],
  },
  {
    what: 'an award names a city twice',
    file: 'awards.json',
    put: ['awards[0].cities', ['leeds', 'leeds']],
    field: 'awards[0].cities[1]',
    de: ['„leeds“ steht in dieser Liste zweimal.', 'Jeder Eintrag nur einmal.'],
    en: ['“leeds” is in this list twice.', 'Every entry only once.'],
  },
  {
    what: 'the home page names a download that does not exist',
    file: 'home.json',
    put: ['cityDiplomacy.downloads[0]', 'map'],
    de: ['Den Download „map“ gibt es nicht.', 'Die Kennung eines Eintrags aus downloads.json.'],
    en: ['There is no download “map”.', 'The id of an entry in downloads.json.'],
  },
  {
    what: 'a source has the number of another',
    file: 'sources.json',
    put: ['sources[3]', { id: 's2', title: 'A', publisher: 'B', url: null, date: null, language: 'de' }],
    field: 'sources[3].id',
    de: ['Die Kennung „s2“ kommt schon vor: sources.json, sources[1].id.', 'Jede Kennung nur einmal.'],
    en: ['The id “s2” is taken already: sources.json, sources[1].id.', 'Every id only once.'],
  },
]
