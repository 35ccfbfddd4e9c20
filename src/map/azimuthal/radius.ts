/** How much of the Earth the round map shows. */

/** Radii of the map in kilometres, from the neighbourhood to almost the whole Earth. */
const radiiKm = [1500, 2500, 5000, 10_000, 20_000] as const
export const worldRadiusKm = 20_000
/** Shows every partner of Dortmund so far. */
const usualRadiusKm = 10_000

/** A place stands within this share of the radius, so that there is room for its name. */
const innerShare = 0.92

/** The smallest radius that shows everything up to a distance; without one, the usual one. */
export function radiusFor(farthestKm: number | null): number {
  if (farthestKm === null) return usualRadiusKm
  return radiiKm.find((radius) => farthestKm <= radius * innerShare) ?? worldRadiusKm
}

/** The radius some steps closer (positive) or farther away. */
export function radiusAfter(radiusKm: number, steps: number): number {
  const at = radiiKm.findIndex((radius) => radius >= radiusKm)
  return radiiKm[Math.max(0, Math.min(radiiKm.length - 1, at - steps))] ?? radiusKm
}

/** Distances at which rings are drawn, the rim included. */
export function ringsKm(radiusKm: number): readonly number[] {
  const step = radiusKm > 10_000 ? 5000 : radiusKm > 5000 ? 2500 : radiusKm > 2500 ? 1000 : 500
  return Array.from({ length: Math.floor(radiusKm / step) }, (_, i) => (i + 1) * step)
}
