/** Web Mercator in world units: x and y run from 0 to 1, x eastwards from 180° W, y southwards from 85.05° N. */
import type { LngLat } from '../dataset/city.ts'

/** A point of the projected world; x may leave 0…1 when a line crosses the antimeridian. */
export type WorldPoint = { readonly x: number; readonly y: number }

const maxLatitude = 85.051129

/** Projects degrees to world units (EPSG:3857, spherical). Latitudes are clamped to ±85.05°. */
export function project([lng, lat]: LngLat): WorldPoint {
  const phi = (Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI) }
}

/** The inverse of {@link project}. */
export function unproject({ x, y }: WorldPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90]
}

/** Width of the whole world in CSS pixels at a MapLibre zoom (512 px tiles), and back. */
export const worldSizeAt = (zoom: number): number => 512 * 2 ** zoom
export const zoomForWorldSize = (size: number): number => Math.log2(size / 512)
