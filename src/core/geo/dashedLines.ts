/**
 * Borders whose course or character is disputed: the map draws them dashed, and the page on boundaries names each. Why
 * these, says docs/decisions/0003-borders.md.
 */

/** Degrees, longitude first. */
type Point = readonly [lng: number, lat: number]

/** Countries by ISO 3166-1 alpha-2, in the order of their codes. */
type Place =
  /** Between two countries; `where` picks a stretch, in degrees. */
  | { readonly between: string; readonly where?: (point: Point) => boolean }
  /** Between two parts of what is drawn as one country. */
  | { readonly within: string }
  /** On every side of a part of the base data, by its name there. */
  | { readonly around: string }

export const dashedLineIds = [
  'kosovo',
  'palestine',
  'golanWest',
  'golanEast',
  'cyprus',
  'westernSahara',
  'berm',
  'somaliland',
  'kashmir',
  'siachen',
  'indiaChina',
  'korea',
] as const
export type DashedLineId = (typeof dashedLineIds)[number]

export const dashedLines: Readonly<Record<DashedLineId, Place>> = {
  kosovo: { between: 'RS XK' },
  palestine: { between: 'IL PS' },
  golanWest: { between: 'IL SY' },
  golanEast: { within: 'SY' },
  cyprus: { within: 'CY' },
  westernSahara: { between: 'EH MA' },
  berm: { within: 'EH' },
  somaliland: { within: 'SO' },
  // The line of control; further south the border is agreed.
  kashmir: { between: 'IN PK', where: ([, lat]) => lat > 32.4 },
  siachen: { around: 'Siachen Glacier' },
  // The line of actual control in Ladakh, and the east.
  indiaChina: { between: 'CN IN', where: ([lng, lat]) => lat > 32 || lng > 91.6 },
  korea: { between: 'KP KR' },
}
