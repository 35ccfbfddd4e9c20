// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { messages } from '../../../scripts/build/page.ts'
import { shareWords } from '../../../scripts/share/shareWords.ts'
import { toDossier, toIndex } from '../../../src/core/dataset/publish.ts'
import type { Partnership } from '../../../src/core/dataset/partnership.ts'
import { aCity, aDataset, aPartnership, bothLanguages } from '../../support/dataset.ts'

const decision = (date: string | null) => ({ date, text: bothLanguages('Decided'), sources: ['s1'] })

function statusOf(part: Partial<Partnership>): (string | null)[] {
  const { cities } = aDataset()
  const leeds = aCity('leeds', { partnerships: [aPartnership(part)] })
  const dataset = aDataset({ cities: cities.map((city) => (city.id === 'leeds' ? leeds : city)) })
  const request = { index: toIndex(dataset), dossier: toDossier(dataset, 'leeds') }
  return (['de', 'en'] as const).map(
    (locale) => shareWords({ ...request, locale, messages: messages[locale] }).status,
  )
}

describe('the status on a shared image', () => {
  it.each<[string, Partial<Partnership>, string, string]>([
    ['active', { since: '1969-07' }, 'Partnerstadt seit 1969', 'Twin city since 1969'],
    [
      'resting',
      { status: 'resting', since: '1977', decision: decision('2022-03-31') },
      'Partnerstadt seit 1977, ruht seit 2022',
      'Twin city since 1977, resting since 2022',
    ],
    [
      'resting since an unknown day',
      { status: 'resting', since: '1977', decision: decision(null) },
      'Partnerstadt seit 1977, ruht',
      'Twin city since 1977, resting',
    ],
    [
      'ended',
      { status: 'ended', kind: 'project', since: '2020', until: '2024' },
      'Projektpartnerschaft 2020–2024',
      'Project partnership 2020–2024',
    ],
    [
      'unclear',
      { status: 'unclear', kind: 'project', since: '2022-09-09', until: '2025-12-31' },
      'Projektpartnerschaft 2022–2025, Fortsetzung ungeklärt',
      'Project partnership 2022–2025, continuation unclear',
    ],
    ['planned', { status: 'planned' }, 'Partnerstadt, geplant', 'Twin city, planned'],
  ])('says of a partnership that is %s only what is known', (_, part, german, english) => {
    expect(statusOf(part)).toEqual([german, english])
  })
})
