/** Great circles on a spherical Earth: path, length and direction. */
import type { LngLat } from '../dataset/city.ts'

/** Mean Earth radius R1 in kilometres (IUGG). */
export const earthRadiusKm = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/** Central angle in radians, 0 to π (haversine formula). */
export function centralAngle([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const dLat = radians(latB - latA)
  const dLng = radians(lngB - lngA)
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLng / 2) ** 2
  return 2 * Math.asin(Math.sqrt(Math.min(1, h)))
}

/** Distance along the great circle in kilometres; on a sphere, so up to 0.5 % off the ellipsoid. */
export function distanceKm(a: LngLat, b: LngLat): number {
  return earthRadiusKm * centralAngle(a, b)
}

/** Direction in which the great circle leaves `a`: degrees clockwise from north, 0 ≤ bearing < 360. */
export function initialBearing([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const [phiA, phiB, dLng] = [radians(latA), radians(latB), radians(lngB - lngA)]
  const east = Math.sin(dLng) * Math.cos(phiB)
  const north = Math.cos(phiA) * Math.sin(phiB) - Math.sin(phiA) * Math.cos(phiB) * Math.cos(dLng)
  return (degrees(Math.atan2(east, north)) + 360) % 360
}

export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof compassPoints)[number]

/** The nearest of the eight points of the compass; any number of degrees, also negative or above 360. */
export function compassPoint(bearing: number): CompassPoint {
  const turn = (((bearing % 360) + 360) % 360) / 45
  return compassPoints[Math.round(turn) % 8] ?? 'n'
}

/**
 * The great circle as a line whose points lie at most `stepKm` apart, both ends included. The first point
 * keeps its longitude; each further one differs from its neighbour by at most 180°, so a line across the
 * antimeridian leaves −180…180. Between antipodes, where every great circle is right, it takes the one
 * over the north pole. Interpolation on the sphere: "slerp", Shoemake 1985.
 */
export function greatCircle(from: LngLat, to: LngLat, stepKm = 100): LngLat[] {
  const angle = centralAngle(from, to)
  const steps = Math.max(1, Math.ceil((angle * earthRadiusKm) / stepKm))
  const start = cartesian(from)
  const end = Math.PI - angle < 1e-6 ? cartesian(beside(to)) : cartesian(to)
  const line: LngLat[] = [from]
  for (let i = 1; i <= steps; i++) {
    const point = i === steps ? to : onArc(start, end, angle, i / steps)
    line.push([unwrapped(point[0], line[i - 1]?.[0] ?? from[0]), point[1]])
  }
  return line
}

type Vector = readonly [number, number, number]

function cartesian([lng, lat]: LngLat): Vector {
  const [lambda, phi] = [radians(lng), radians(lat)]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

/** A point a hair to the north, so that antipodes span a plane. */
const beside = ([lng, lat]: LngLat): LngLat => [lng, lat + (lat > 0 ? -1e-4 : 1e-4)]

function onArc(start: Vector, end: Vector, angle: number, share: number): LngLat {
  const a = angle === 0 ? 1 - share : Math.sin((1 - share) * angle)
  const b = angle === 0 ? share : Math.sin(share * angle)
  const [x, y, z] = [a * start[0] + b * end[0], a * start[1] + b * end[1], a * start[2] + b * end[2]]
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))]
}

const unwrapped = (lng: number, neighbour: number): number => lng + 360 * Math.round((neighbour - lng) / 360)
