/** How far the round map reaches: as far as its subject asks for, until somebody chooses otherwise. */
import { useCallback, useState } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { distanceKm } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { radiusAfter, radiusFor } from '../../map/azimuthal/radius.ts'

export function useDiscRadius(selected: CityId | null) {
  const { cities, home } = useAtlas()
  const city = cities.find(({ id }) => id === selected)
  const own = radiusFor(city === undefined ? null : distanceKm(home.position, city.position))
  const [chosen, setChosen] = useState({ place: selected, radiusKm: own })
  const radiusKm = chosen.place === selected ? chosen.radiusKm : own
  const zoomBy = useCallback(
    (steps: number) =>
      setChosen((before) => ({
        place: selected,
        radiusKm: radiusAfter(before.place === selected ? before.radiusKm : own, steps),
      })),
    [selected, own],
  )
  return { radiusKm, zoomBy, reset: () => setChosen({ place: selected, radiusKm: own }) }
}
