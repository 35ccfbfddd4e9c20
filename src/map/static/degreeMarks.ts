/** Where the scale of the map's frame has its marks: degrees of longitude and latitude in world units. */
import { project } from '../../core/geo/mercator.ts'

/** A label of the frame and its place 0…1 along the edge of the world. */
export type DegreeMark = { readonly text: string; readonly at: number; readonly isMajor: boolean }

/** Letters of the four directions in the reader's language. */
export type DirectionLetters = {
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
}

const majorStep = 30
const minorStep = 10

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)

const degrees = (value: number, positive: string, negative: string): string =>
  value === 0 || value === 180 ? `${value}°` : `${Math.abs(value)}° ${value > 0 ? positive : negative}`

const at = (share: number): number => Number(share.toFixed(6))

/** Meridians every 10° from west to east; those of every 30° are major. */
export const meridianMarks = ({ east, west }: DirectionLetters): DegreeMark[] =>
  range(-170, 180, minorStep).map((lng) => ({
    text: degrees(lng, east, west),
    at: at(project([lng, 0]).x),
    isMajor: lng % majorStep === 0,
  }))

/** Parallels every 10° from 80° S to 80° N; those of every 30° are major. */
export const parallelMarks = ({ north, south }: DirectionLetters): DegreeMark[] =>
  range(-80, 80, minorStep).map((lat) => ({
    text: degrees(lat, north, south),
    at: at(project([0, lat]).y),
    isMajor: lat % majorStep === 0,
  }))

/**
 * The inked segments along a meridian as one path, 1 unit wide and 100,000 high from the northern to the southern edge of
 * the world. A segment spans `stepDegrees` and is inked where its southern end is an even multiple of the step.
 */
export function parallelSegments(stepDegrees: 5 | 10): string {
  const edge = (lat: number): number => Math.round(project([0, Math.min(lat, 90)]).y * 100_000)
  return range(-90, 90 - stepDegrees, stepDegrees)
    .filter((lat) => Math.abs(lat / stepDegrees) % 2 === 0)
    .map((lat) => `M0 ${edge(lat + stepDegrees)}H1V${edge(lat)}H0Z`)
    .join('')
}
