/** The squares of an atlas index: fields of 30°, lettered from west to east and numbered from north to south. */
import type { LngLat } from '../dataset/city.ts'

const fieldDegrees = 30
const letters = 'ABCDEFGHIJKL'

/** Position of the field that holds `value`, 0 to `fields - 1`; both outer edges belong to the outermost fields. */
const fieldAt = (value: number, fields: number): number =>
  Math.min(fields - 1, Math.max(0, Math.floor(value / fieldDegrees)))

/**
 * The field of a place, such as `G2`: A–L from 180° W to 180° E, 1–6 from 90° N to 90° S. A place on a line belongs
 * to the field east or south of it.
 */
export function gridSquare([lng, lat]: LngLat): string {
  const column = letters.charAt(fieldAt(lng + 180, letters.length))
  return `${column}${fieldAt(90 - lat, 180 / fieldDegrees) + 1}`
}
