import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import type { Frame, Size } from '../../core/geo/frame.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { frameFor } from '../../map/scene/camera.ts'
import { type CityLayout, layoutCities, referenceSizes } from '../../map/static/cityLayout.ts'
import type { Box } from '../../map/static/labels.ts'
import { scaleOf, useMapSize } from '../../state/mapSize.ts'
import { narrowOverlays } from './overlays.ts'

/** What a wide map shows when it is not the page as a whole, and in how much room. */
export type LayoutArea = { readonly frame: Frame | null; readonly size: Size; readonly isTight: boolean }

/**
 * Where the names of the page stand; placed anew for another place, language or size of signs, and not with every move of
 * the map. Signs that grow by a factor have as much room as usual ones in an area smaller by it.
 */
export function useCityLayout(
  selected: CityId | null,
  distance: string | null,
  area: LayoutArea | null,
): CityLayout {
  const index = useAtlas()
  const locale = useLocale()
  const scale = scaleOf[useMapSize()]
  return useMemo(() => {
    const view = plainView(locale, { name: 'map', city: selected })
    const size = area?.size ?? referenceSizes[selected === null ? 'overview' : 'place']
    return layoutCities({
      index,
      locale,
      selected,
      distance,
      isTight: area?.isTight ?? false,
      areas: {
        wide: {
          frame: area?.frame ?? frameFor(index, view, 'wide'),
          size: shrunk(size, scale),
          obstacles: [],
        },
        narrow: {
          frame: frameFor(index, view, 'narrow'),
          size: shrunk(referenceSizes.narrow, scale),
          obstacles: narrowOverlays(index, selected).map((box) => shrunkBox(box, scale)),
        },
      },
    })
  }, [index, locale, selected, distance, area, scale])
}

const shrunk = ({ width, height }: Size, by: number): Size => ({ width: width / by, height: height / by })

const shrunkBox = ({ x, y, ...size }: Box, by: number): Box => ({ x: x / by, y: y / by, ...shrunk(size, by) })
