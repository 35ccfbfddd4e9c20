/** A camera in an address: `zoom/latitude/longitude`. */
import { type Camera, zoomRange } from './view.ts'

/** Degrees north and south at which a Mercator map ends. */
const mostLatitude = 85

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The nearest camera the map can show; null where the text is none. */
export function parseCamera(at: string | null): Camera | null {
  const match = /^(\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(at ?? '')
  if (match === null) return null
  const [zoom = 0, lat = 0, lng = 0] = match.slice(1).map(Number)
  return rounded({
    zoom: clamp(zoom, zoomRange.least, zoomRange.most),
    center: [lng, clamp(lat, -mostLatitude, mostLatitude)],
  })
}

export const formatCamera = (camera: Camera): string => {
  const { zoom, center } = rounded(camera)
  return `${zoom}/${center[1]}/${center[0]}`
}

/** Two decimals of zoom and three of degrees (about 100 m) are all that an address carries; longitudes wrap round. */
export function rounded({ zoom, center: [lng, lat] }: Camera): Camera {
  const wrapped = ((((round(lng, 3) + 180) % 360) + 360) % 360) - 180
  return { zoom: round(zoom, 2), center: [round(wrapped, 3), round(lat, 3)] }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
