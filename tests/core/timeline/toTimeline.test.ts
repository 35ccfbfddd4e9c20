import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../src/core/timeline/timeline.ts'
import { toTimeline } from '../../../src/core/timeline/toTimeline.ts'
import { aCity, aDataset, anEvent, aPartnership, bothLanguages } from '../../support/dataset.ts'

const aSigning = (date: string) => ({
  date,
  place: bothLanguages('Town hall'),
  signatories: [],
  sources: ['s1'],
})

const timelineOf = (...cities: ReturnType<typeof aCity>[]) => toTimeline(aDataset({ cities }))

describe('toTimeline', () => {
  it('gives the events of all places in the order of time, with every source once', () => {
    const timeline = timelineOf(
      aCity('amiens', { history: [anEvent('1960-04-02', { turn: 'begins' }), anEvent('2022')] }),
      aCity('leeds', { history: [anEvent('1949', { sources: ['s2', 's1'] }), anEvent('1960')] }),
    )
    expect(timeline.events.map(({ city, date }) => `${city} ${date}`)).toEqual([
      'leeds 1949',
      'leeds 1960',
      'amiens 1960-04-02',
      'amiens 2022',
    ])
    expect(timeline.sources.map(({ id }) => id)).toEqual(['s2', 's1'])
    expect(Timeline.safeParse(timeline).success).toBe(true)
  })

  it('remembers a beginning by the day that the history knows, and a signing of that day not twice', () => {
    const { occasions } = timelineOf(
      aCity('amiens', {
        history: [anEvent('1960-04-02', { turn: 'begins' })],
        partnerships: [
          aPartnership({ since: '1960', signings: [aSigning('1960-04-02'), aSigning('1960-05-14')] }),
        ],
      }),
    )
    expect(occasions).toEqual([
      { city: 'amiens', date: '1960-04-02', kind: 'twin' },
      { city: 'amiens', date: '1960-05-14', kind: 'twin', signedAt: bothLanguages('Town hall') },
    ])
  })

  it('remembers a resting partnership, but none that has ended, ran out or is only planned', () => {
    const { occasions } = timelineOf(
      aCity('a', { partnerships: [aPartnership({ status: 'resting', since: '1977' })], history: [] }),
      aCity('b', { partnerships: [aPartnership({ status: 'ended', since: '2000', until: '2010' })] }),
      aCity('c', { partnerships: [aPartnership({ status: 'unclear', since: '2022', until: '2025' })] }),
      aCity('d', { partnerships: [aPartnership({ status: 'planned', since: '2027' })] }),
    )
    expect(occasions).toEqual([{ city: 'a', date: '1977', kind: 'twin', restingSince: null }])
  })
})
