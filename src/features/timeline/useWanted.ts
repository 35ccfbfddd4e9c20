import { useCallback } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { answersFilter } from '../../core/filter/appearance.ts'
import { isFiltering } from '../../core/filter/filter.ts'
import { type Census, censusOf } from '../../core/timeline/census.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView } from '../../state/viewStore.ts'

/** Whether a place is one of those the reader asks for, as what it was in a year; null: as what it is today. */
export function useWanted(): (place: CityId, year: number | null) => boolean {
  const { cities } = useAtlas()
  const filter = useView((view) => view.filter)
  return useCallback(
    (place, year) => {
      if (!isFiltering(filter)) return true
      const city = cities.find(({ id }) => id === place)
      return city !== undefined && answersFilter(city, filter, year)
    },
    [cities, filter],
  )
}

/** The partners of a year among the places that the reader asks for. */
export function useCensus(year: number): Census {
  const { cities } = useAtlas()
  const isWanted = useWanted()
  return censusOf(
    cities.filter(({ id }) => isWanted(id, year)),
    year,
  )
}
