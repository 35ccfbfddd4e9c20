import { useIntl } from 'react-intl'
import type { CityId } from '../../core/dataset/city.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** What stands on the thread of the open place: how far, and in which direction one would set out. */
export function useDistanceText(selected: CityId | null): string | null {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const city = cities.find(({ id }) => id === selected)
  if (city === undefined) return null
  const direction = compassPoint(initialBearing(home.position, city.position))
  return intl.formatMessage(
    { id: 'thread.distance' },
    {
      distance: formatDistance(distanceKm(home.position, city.position), locale),
      direction: intl.formatMessage({ id: `direction.${direction}` }),
    },
  )
}
