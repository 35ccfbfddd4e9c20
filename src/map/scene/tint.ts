/** Which countries are tinted on either map. */
import type { CityId, CountryCode } from '../../core/dataset/city.ts'
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { View } from '../../core/view/view.ts'
import { standingOf } from '../../core/filter/appearance.ts'

/** Countries of home and of every place whose partnership stands, or rests, in the year of the view. */
export function tintedCountries(
  { home, cities }: Pick<AtlasIndex, 'home' | 'cities'>,
  year: View['year'],
): readonly CountryCode[] {
  const partners = cities.filter((city) => {
    const standing = standingOf(city, year)
    return standing !== null && standing.status !== 'ended'
  })
  return [...new Set([home, ...partners].map(({ country }) => country))]
}

/** The country of the chosen place; none where the partnership rests or has ended: a tint would be a statement. */
export function stressedCountry(
  cities: readonly CityEntry[],
  selected: CityId | null,
  year: View['year'],
): CountryCode | null {
  const city = cities.find(({ id }) => id === selected)
  const standing = city && standingOf(city, year)
  const isStressed = standing && standing.status !== 'resting' && standing.status !== 'ended'
  return city && isStressed ? city.country : null
}
