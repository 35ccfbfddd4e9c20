import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { frameFor } from '../../map/scene/camera.ts'
import { type CityLayout, layoutCities, referenceSizes } from '../../map/static/cityLayout.ts'
import { narrowOverlays } from './overlays.ts'

/** Where the names of the page stand; placed anew for another place or language, and not with every move of the map. */
export function useCityLayout(selected: CityId | null, distance: string | null): CityLayout {
  const index = useAtlas()
  const locale = useLocale()
  return useMemo(() => {
    const view = plainView(locale, { name: 'map', city: selected })
    const size = referenceSizes[selected === null ? 'overview' : 'place']
    return layoutCities({
      index,
      locale,
      selected,
      distance,
      areas: {
        wide: { frame: frameFor(index, view, 'wide'), size, obstacles: [] },
        narrow: {
          frame: frameFor(index, view, 'narrow'),
          size: referenceSizes.narrow,
          obstacles: narrowOverlays(index, selected),
        },
      },
    })
  }, [index, locale, selected, distance])
}
