/** A small atlas with a place of every status the map has to draw. */
import type { AtlasIndex, CityEntry } from '../../../src/core/dataset/dataset.ts'

const place = (
  id: string,
  name: string,
  position: [number, number],
  over: Partial<CityEntry> = {},
): CityEntry => ({
  id,
  name: { de: name, en: name },
  localName: { text: name, language: 'de' },
  country: 'DE',
  countryName: { de: 'Deutschland', en: 'Germany' },
  region: null,
  continent: 'europe',
  position,
  timeZone: 'Europe/Berlin',
  partnerships: [{ kind: 'twin', status: 'active', since: '1990' }],
  goals: [],
  fields: [],
  themes: [],
  turns: [],
  ...over,
})

const home = place('dortmund', 'Dortmund', [7.47, 51.51], { partnerships: [] })

export const atlas: AtlasIndex = {
  version: 1,
  site: {
    title: { de: 'Atlas', en: 'Atlas' },
    subtitle: { de: 'Atlas', en: 'Atlas' },
    asOf: '2026',
  },
  home,
  cities: [
    place('amiens', 'Amiens', [2.3, 49.89], {
      country: 'FR',
      turns: [
        { date: '2000-05', turn: 'rests' },
        { date: '2004', turn: 'resumes' },
      ],
    }),
    place('rostov', 'Rostow am Don', [39.72, 47.24], {
      partnerships: [{ kind: 'twin', status: 'resting', since: '1978' }],
    }),
    place('xian', "Xi'an", [108.94, 34.34], {
      country: 'CN',
      goals: [{ goal: 6, basis: 'stated' }],
    }),
    place('netanya', 'Netanya', [34.86, 32.33]),
    place('dura', 'Dura', [35.03, 31.51], {
      partnerships: [{ kind: 'project', status: 'unclear', since: '2018' }],
    }),
  ],
  goals: [],
}
