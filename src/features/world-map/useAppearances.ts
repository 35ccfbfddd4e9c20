import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { type Appearance, appearancesOf } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView } from '../../state/viewStore.ts'

/** How each place is drawn in the current view; the same map as long as nothing that decides it changes. */
export function useAppearances(): ReadonlyMap<CityId, Appearance> {
  const { cities } = useAtlas()
  const filter = useView((view) => view.filter)
  const year = useView((view) => view.year)
  const page = useView((view) => view.page)
  return useMemo(() => appearancesOf(cities, { filter, year, page }), [cities, filter, year, page])
}
