import { describe, expect, it } from 'vitest'
import { targetOf } from '../../../src/features/search/target.ts'
import { publicEntries } from '../../support/searchEngine.ts'

const { entries } = publicEntries('de')
const targetOfTitle = (title: string) => {
  const entry = entries.find((candidate) => candidate.title === title)
  if (entry === undefined) throw new Error(`Nothing is called ${title}`)
  return targetOf(entry)
}

describe('a result of the search', () => {
  it.each([
    ['TWINS 2010', 'project/twins-2010', undefined],
    ['PHOENIX See', 'project/eu-phoenix-see', undefined],
    ['Eurocities', 'networks', 'eurocities'],
    ['Ehrenfahne des Europarates', 'awards', 'flag-of-honour'],
    ['Europe Direct Dortmund', 'initiatives', 'europe-direct'],
  ])('leads to the page to read about it: %s', (title, path, part) => {
    expect(targetOfTitle(title)).toEqual({ to: 'document', path, part })
  })

  it('leads to a part of a place’s page where it is told there', () => {
    expect(targetOfTitle('Integrationsrat Dortmund')).toMatchObject({ to: 'section', section: 'together' })
  })
})
