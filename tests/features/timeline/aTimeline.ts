import type { Timeline } from '../../../src/core/timeline/timeline.ts'
import { aSource, bothLanguages } from '../../support/dataset.ts'
import { aCityEntry } from '../../support/renderPage.tsx'

export const cities = [
  aCityEntry('leeds', {
    country: 'GB',
    partnerships: [{ kind: 'twin', status: 'active', since: '1969-06-02' }],
  }),
  aCityEntry('xian', {
    country: 'CN',
    partnerships: [{ kind: 'twin', status: 'active', since: '1992' }],
    fields: ['sport'],
  }),
]

export const aTimeline: Timeline = {
  version: 1,
  events: [
    { city: 'leeds', date: '1949', text: bothLanguages('An idea'), sources: ['s1'] },
    { city: 'leeds', date: '1969-06-02', text: bothLanguages('A charter'), turn: 'begins', sources: ['s2'] },
    { city: 'leeds', date: '1969-07', text: bothLanguages('A visit'), sources: ['s1'] },
    {
      city: 'xian',
      date: '1992',
      text: bothLanguages('Another charter'),
      turn: 'begins',
      sources: ['s1', 's2'],
    },
  ],
  occasions: [
    { city: 'leeds', date: '1969-06-02', kind: 'twin' },
    { city: 'xian', date: '1991', kind: 'twin' },
    { city: 'leeds', date: '2021-02-12', kind: 'twin', signedAt: bothLanguages('Online') },
  ],
  sources: ['s1', 's2'].map((id) => aSource(id)),
}
