import type { CityId } from '../../core/dataset/city.ts'
import { distanceKm } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** What stands on the thread of the open place: how far it is. */
export function useDistanceText(selected: CityId | null): string | null {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const city = cities.find(({ id }) => id === selected)
  return city === undefined ? null : formatDistance(distanceKm(home.position, city.position), locale)
}
