/** Steps of the map by button: the same for both maps, because they only change the view's camera. */
import type { LngLat } from '../../core/dataset/city.ts'
import type { Size } from '../../core/geo/frame.ts'
import { project, unproject, worldSizeAt } from '../../core/geo/mercator.ts'
import { type Camera, zoomRange } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { cameraForView } from '../../map/scene/camera.ts'
import { useViewActions, useViewNow } from '../../state/viewStore.ts'
import type { MapMoves } from './MapControls.tsx'

type Moves = MapMoves & {
  /** Moves the map only if the place is outside of it. A globe is turned: its places are focused in its middle. */
  readonly bringIntoSight: (place: LngLat, isInSight: boolean) => void
}

/** @param sizeNow  of the map area, where that has been measured */
export function useMapMoves(sizeNow: () => Size | null): Moves {
  const atlas = useAtlas()
  const viewNow = useViewNow()
  const { moveCamera, resetCamera } = useViewActions()
  const change = (step: (camera: Camera, area: Size) => Camera): void => {
    const size = sizeNow()
    if (size !== null) moveCamera(step(cameraForView(atlas, viewNow(), size), size))
  }
  return {
    reset: resetCamera,
    bringIntoSight: (place, isInSight) => {
      if (viewNow().projection === 'globe' || !isInSight) change((camera) => ({ ...camera, center: place }))
    },
    zoomBy: (steps) =>
      change(({ center, zoom }) => ({
        center,
        zoom: Math.min(zoomRange.most, Math.max(zoomRange.least, zoom + steps)),
      })),
    panBy: (right, down) =>
      change(({ center, zoom }, area) => {
        const { x, y } = project(center)
        const world = worldSizeAt(zoom)
        return {
          zoom,
          center: unproject({ x: x + (right * area.width) / world, y: y + (down * area.height) / world }),
        }
      }),
  }
}
