/** Where on the map area a place is seen. */
import type { LngLat } from '../dataset/city.ts'
import type { Camera } from '../view/view.ts'
import type { PlanePoint } from './direction.ts'
import type { Size } from './frame.ts'
import { centralAngle, initialBearing } from './greatCircle.ts'
import { project, worldSizeAt } from './mercator.ts'

/** CSS pixels from the middle of a flat map; of all copies of the world, the one nearest to it. */
export function onFlatMap(place: LngLat, { center, zoom }: Camera): PlanePoint {
  const [from, to] = [project(center), project(place)]
  const turns = Math.round(to.x - from.x)
  const world = worldSizeAt(zoom)
  return { x: (to.x - turns - from.x) * world, y: (to.y - from.y) * world }
}

/** Distance of MapLibre's eye from the middle of the map, in heights of its area: a field of view of 2 · atan ⅓. */
const eyeDistance = 1.5

/**
 * CSS pixels from the middle of the globe, in perspective as MapLibre draws it; null behind its horizon. The radius is that
 * of `globeCameraFor`: 512 · 2^z / (2π cos latitude).
 */
export function onGlobe(place: LngLat, { center, zoom }: Camera, { height }: Size): PlanePoint | null {
  const radius = worldSizeAt(zoom) / (2 * Math.PI * Math.cos((center[1] * Math.PI) / 180))
  const eye = eyeDistance * height
  const angle = centralAngle(center, place)
  if (Math.cos(angle) <= radius / (eye + radius)) return null
  const reach = (radius * Math.sin(angle) * eye) / (eye + radius * (1 - Math.cos(angle)))
  const bearing = (initialBearing(center, place) * Math.PI) / 180
  return { x: reach * Math.sin(bearing), y: -reach * Math.cos(bearing) }
}

/** Kilometres or any other measure east and south of the middle, true in distance and direction from there. */
export function aroundMiddle(place: LngLat, middle: LngLat): PlanePoint {
  const bearing = (initialBearing(middle, place) * Math.PI) / 180
  const angle = centralAngle(middle, place)
  return { x: angle * Math.sin(bearing), y: -angle * Math.cos(bearing) }
}

/** Whether a point, counted from the middle, lies within a share of the area's width and height. */
export const isWithin = ({ x, y }: PlanePoint, { width, height }: Size, share = 1): boolean =>
  Math.abs(x) * 2 < width * share && Math.abs(y) * 2 < height * share
