import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { type Appearance, appearancesOf } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useQuestion } from '../../state/viewStore.ts'

/** How each place is drawn in the current view; the same map as long as nothing that decides it changes. */
export function useAppearances(): ReadonlyMap<CityId, Appearance> {
  const { cities } = useAtlas()
  const question = useQuestion()
  return useMemo(() => appearancesOf(cities, question), [cities, question])
}
