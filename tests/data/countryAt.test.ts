import { describe, expect, it } from 'vitest'
import { readCountryAt } from '../../scripts/data/countryAt.ts'

describe('readCountryAt', () => {
  const countryAt = readCountryAt()

  it.each([
    ['Dortmund', 7.4653, 51.5136, 'DE'],
    ['Trabzon, on the coast', 39.7225, 41.005, 'TR'],
    ['Netanya, on the beach', 34.85, 32.33, 'IL'],
    ['Dura, in the West Bank', 35.03, 31.507, 'PS'],
    ['Lesotho, a hole in South Africa', 28.2, -29.6, 'LS'],
    ['Paris', 2.35, 48.85, 'FR'],
  ])('knows the country of %s', (_name, lng, lat, country) => {
    expect(countryAt([lng, lat])).toBe(country)
  })

  it('knows no country in the middle of the ocean', () => {
    expect(countryAt([-40, 30])).toBeNull()
  })
})
