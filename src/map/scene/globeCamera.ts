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

/** Degrees north from which a turning globe is seen: always the same, so that it keeps its size and turns on its axis. */
const turningLatitude = 32
/** How far from home the middle of the turned globe lies on the way of the longitudes to the place. */
const turnShare = 0.6
/** Share of the shorter side of the map area that the turning globe takes, from limb to limb. */
export const turningShare = 0.94

/** The camera that shows the whole globe turned so that home and place are both on its near side. */
export function turnedGlobeCamera(home: LngLat, place: LngLat, size: Size): Camera {
  const middle = wrapped(home[0] + turnShare * wrapped(place[0] - home[0]))
  const radius = radiusSeenAs((turningShare / 2) * Math.min(size.width, size.height), size.height)
  const circumference = 2 * Math.PI * radius * Math.cos((turningLatitude * Math.PI) / 180)
  return { center: [middle, turningLatitude], zoom: zoomForWorldSize(circumference) }
}

/**
 * The radius of a globe whose limb is seen `limb` pixels from its middle. MapLibre looks from 1.5 heights of the map
 * above the surface (half the field of view has the tangent 1/3): limb / distance = R / √((R + distance)² − R²).
 */
function radiusSeenAs(limb: number, height: number): number {
  const distance = 1.5 * height
  const slope = limb / distance
  return distance * slope * (slope + Math.sqrt(slope ** 2 + 1))
}

const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180
