/** Steps of the map by button: the same for both maps, because they only change the view's camera. */
import type { Size } from '../../core/geo/frame.ts'
import { project, unproject, worldSizeAt } from '../../core/geo/mercator.ts'
import type { Camera } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { cameraForView } from '../../map/scene/camera.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import type { MapMoves } from './MapControls.tsx'

const zoomRange = { least: 0.5, most: 9 } as const

export function useMapMoves(size: Size | null): MapMoves {
  const atlas = useAtlas()
  const view = useView((current) => current)
  const { moveCamera } = useViewActions()
  const change = (step: (camera: Camera, area: Size) => Camera): void => {
    if (size !== null) moveCamera(step(cameraForView(atlas, view, size), size))
  }
  return {
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
