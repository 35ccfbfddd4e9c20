import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { matchingPlaces } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useQuestion } from '../../state/viewStore.ts'

/** Places that the reader does not ask for. Which goals they work on is the page's own business. */
export function useHiddenPlaces(): ReadonlySet<CityId> {
  const { cities } = useAtlas()
  const { filter, year } = useQuestion()
  return useMemo(() => {
    const shown = matchingPlaces(cities, { filter: { ...filter, goal: [] }, year, page: { name: 'goals' } })
    return new Set(cities.filter((city) => !shown.includes(city)).map(({ id }) => id))
  }, [cities, filter, year])
}
