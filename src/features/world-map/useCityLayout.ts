import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import type { Box, Frame, Size } from '../../core/geo/frame.ts'
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
import { useView } from '../../state/viewStore.ts'
import { scaleOf, useMapSize } from '../../state/mapSize.ts'
import { overlaysOf } from './overlays.ts'

/** What a wide map shows when it is not the page as a whole, and in how much room. */
export type LayoutArea = { readonly frame: Frame | null; readonly size: Size; readonly isTight: boolean }

/**
 * Where the names of the page stand; placed anew for another place, language or size of signs, and not with every move of
 * the map. As soon as the size of the area is known, names that would be cut there or lie under something give way. Signs
 * that grow by a factor have as much room as usual ones in an area smaller by it.
 */
export function useCityLayout(
  selected: CityId | null,
  distance: string | null,
  size: Size | null,
  area: LayoutArea | null,
): CityLayout {
  const atlas = useAtlas()
  const locale = useLocale()
  const scale = scaleOf[useMapSize()]
  const page = useView((view) => view.page)
  const goal = page.name === 'goal' && selected === null ? page.goal : null
  return useMemo(() => {
    const drawn = ({ id }: CityEntry): boolean => id === selected
    const index = isLarge(atlas) ? { ...atlas, cities: atlas.cities.filter(drawn) } : atlas
    const view = plainView(locale, goal === null ? { name: 'map', city: selected } : { name: 'goal', goal })
    const areaOf = (breadth: Breadth, room: Size): MapArea => {
      const frame = frameFor(atlas, view, breadth)
      const overlays = [...overlaysOf(index, selected, room, frame, breadth), ...parallelBoxes(frame, room)]
      return { frame, size: shrunk(room, scale), obstacles: overlays.map((box) => shrunkBox(box, scale)) }
    }
    const wide = areaOf('wide', referenceSizes[selected === null && goal === null ? 'overview' : 'place'])
    const request = { index, locale, selected, distance, isTight: area?.isTight ?? false }
    const layout = layoutCities({
      ...request,
      areas: {
        wide:
          area === null
            ? wide
            : { frame: area.frame ?? wide.frame, size: shrunk(area.size, scale), obstacles: [] },
        narrow: areaOf('narrow', referenceSizes.narrow),
      },
    })
    if (size === null || area !== null) return layout
    const breadth = breadthOf(size, view)
    return fitLayout(layout, request, breadth, areaOf(breadth, size))
  }, [atlas, locale, selected, goal, distance, size, area, scale])
}

const shrunk = ({ width, height }: Size, by: number): Size => ({ width: width / by, height: height / by })

const shrunkBox = ({ x, y, ...size }: Box, by: number): Box => ({ x: x / by, y: y / by, ...shrunk(size, by) })
