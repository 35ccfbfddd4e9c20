/** The azimuthal equidistant projection: every distance and direction from its centre is true, nothing else is. */
import type { LngLat } from '../dataset/city.ts'
import { earthRadiusKm } from './greatCircle.ts'

/** A point of the map in kilometres from its centre: x to the east, y to the south, north up. */
export type DiscPoint = { readonly x: number; readonly y: number }

/** Half the way round the Earth: the distance of the antipode, which is the whole rim of the map. */
export const farthestKm = Math.PI * earthRadiusKm

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * The projection around a centre, on a sphere. Longitudes may lie outside ±180°. The antipode has
 * no direction of its own and may lie anywhere on the rim. Formulas 22-4, 22-5 and 25-2 of Snyder, Map Projections: A Working Manual, 1987; the angle by
 * `atan2`, so that it is exact near the centre and near the antipode, too.
 */
export function azimuthal([lng, lat]: LngLat): (place: LngLat) => DiscPoint {
  const [sinCentre, cosCentre] = [Math.sin(radians(lat)), Math.cos(radians(lat))]
  return ([placeLng, placeLat]) => {
    const [phi, turn] = [radians(placeLat), radians(placeLng - lng)]
    const east = Math.cos(phi) * Math.sin(turn)
    const north = cosCentre * Math.sin(phi) - sinCentre * Math.cos(phi) * Math.cos(turn)
    const towards = sinCentre * Math.sin(phi) + cosCentre * Math.cos(phi) * Math.cos(turn)
    const sine = Math.hypot(east, north)
    if (sine === 0) return towards > 0 ? { x: 0, y: 0 } : { x: 0, y: -farthestKm }
    const km = Math.atan2(sine, towards) * earthRadiusKm
    return { x: (km * east) / sine, y: (-km * north) / sine }
  }
}

/** The point at a distance and bearing (degrees clockwise from north) from the centre. */
export function discPoint(km: number, bearing: number): DiscPoint {
  const angle = radians(bearing)
  return { x: km * Math.sin(angle), y: -km * Math.cos(angle) }
}
