/** The camera of the globe. Its size depends on the latitude it is seen from, unlike that of the flat map. */
import type { LngLat } from '../../core/dataset/city.ts'
import type { Size } from '../../core/geo/frame.ts'
import { centralAngle } from '../../core/geo/greatCircle.ts'
import { zoomForWorldSize } from '../../core/geo/mercator.ts'
import type { Camera } from '../../core/view/view.ts'

/** Share of the shorter side of the map area that the globe, or the part of it in question, takes. */
const share = 0.86

/**
 * The camera above `center` that shows all `points`; the whole globe where there are none or they reach its edge.
 * At zoom z MapLibre's globe has the radius 512 · 2^z / (2π cos latitude), so that both projections agree in scale at its
 * middle.
 */
export function globeCameraFor(
  center: LngLat,
  points: readonly LngLat[],
  size: Size,
  closest: number,
): Camera {
  const angles = points.map((point) => Math.min(centralAngle(center, point), Math.PI / 2))
  const reach = angles.length === 0 ? 1 : Math.sin(Math.max(...angles))
  const radius = ((share / 2) * Math.min(size.width, size.height)) / reach
  const zoom = zoomForWorldSize(2 * Math.PI * radius * Math.cos((center[1] * Math.PI) / 180))
  return { center, zoom: Math.min(zoom, closest) }
}
