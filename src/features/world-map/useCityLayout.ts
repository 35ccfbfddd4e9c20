import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import type { Size } from '../../core/geo/frame.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { type Breadth, breadthOf, frameFor } from '../../map/scene/camera.ts'
import { parallelBoxes } from '../../map/scene/edge.ts'
import {
  type CityLayout,
  fitLayout,
  layoutCities,
  type MapArea,
  referenceSizes,
} from '../../map/static/cityLayout.ts'
import { overlaysOf } from './overlays.ts'

/**
 * Where the names of the page stand; placed anew for another place or language, and not with every move of the map. As soon
 * as the size of the area is known, names that would be cut there or lie under something give way.
 */
export function useCityLayout(
  selected: CityId | null,
  distance: string | null,
  size: Size | null,
): CityLayout {
  const index = useAtlas()
  const locale = useLocale()
  return useMemo(() => {
    const view = plainView(locale, { name: 'map', city: selected })
    const areaOf = (breadth: Breadth, area: Size): MapArea => {
      const frame = frameFor(index, view, breadth)
      const overlays = overlaysOf(index, selected, area, frame)
      return { frame, size: area, obstacles: [...overlays, ...parallelBoxes(frame, area)] }
    }
    const request = { index, locale, selected, distance }
    const layout = layoutCities({
      ...request,
      areas: {
        wide: areaOf('wide', referenceSizes[selected === null ? 'overview' : 'place']),
        narrow: areaOf('narrow', referenceSizes.narrow),
      },
    })
    if (size === null) return layout
    return fitLayout(layout, request, breadthOf(size), areaOf(breadthOf(size), size))
  }, [index, locale, selected, distance, size])
}
