/** Which places the map shows at the moment, and where on it they lie. */
import { useMemo } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import type { PlanePoint } from '../../core/geo/direction.ts'
import type { Size } from '../../core/geo/frame.ts'
import { aroundMiddle, isWithin, onFlatMap, onGlobe } from '../../core/geo/screen.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { cameraForView } from '../../map/scene/camera.ts'
import { useView } from '../../state/viewStore.ts'

/** Share of the map area that counts as in sight; the frame line and the buttons lie around it. */
export const sightShare = 0.96

/** In the order of the atlas, the home city last; with the points that decide which one lies in a direction. */
export type PlacesInView = ReadonlyMap<CityId, PlanePoint>

/** Before the area has been measured, every place is in view. */
export function usePlacesInView(size: Size | null): PlacesInView {
  const atlas = useAtlas()
  const locale = useLocale()
  const page = useView((view) => view.page)
  const camera = useView((view) => view.camera)
  const projection = useView((view) => view.projection)
  const isEmbedded = useView((view) => view.isEmbedded)
  return useMemo(() => {
    const view = { ...plainView(locale, page), camera, projection, isEmbedded }
    const shown = size === null || projection === 'azimuthal' ? null : cameraForView(atlas, view, size)
    const places = [...atlas.cities, atlas.home]
    return new Map(
      places.flatMap(({ id, position }): [CityId, PlanePoint][] => {
        if (shown === null || size === null) return [[id, aroundMiddle(position, atlas.home.position)]]
        const point = projection === 'globe' ? onGlobe(position, shown, size) : onFlatMap(position, shown)
        return point !== null && isWithin(point, size, sightShare) ? [[id, point]] : []
      }),
    )
  }, [atlas, locale, page, camera, projection, isEmbedded, size])
}
