/** The land of the round map as path data, in whole kilometres from the home city: x to the east, y to the south. */
import type { CountryCode, LngLat } from '../../core/dataset/city.ts'
import type { DiscPoint } from '../../core/geo/azimuthal.ts'
import { discAround } from '../../core/geo/disc.ts'
import type { LandLines } from './landLines.ts'

export type DiscLand = {
  readonly land: string
  readonly coast: string
  readonly lakes: string
  readonly borders: string
  readonly disputed: string
  readonly countries: ReadonlyMap<CountryCode, string>
}

type Line = readonly LngLat[]

/** What lies within `radiusKm` of the home city. Areas are to be filled by the even-odd rule. */
export function discLand(lines: LandLines, home: LngLat, radiusKm: number): DiscLand {
  const disc = discAround(home, radiusKm)
  const areas = (rings: readonly Line[]): string =>
    rings
      .flatMap(disc.area)
      .map((ring) => path(ring, 'z'))
      .join('')
  const strokes = (drawn: readonly Line[]): string =>
    drawn
      .flatMap(disc.line)
      .map((line) => path(line, ''))
      .join('')
  return {
    land: areas(lines.land),
    coast: strokes(lines.coasts),
    lakes: areas(lines.lakes),
    borders: strokes(lines.borders),
    disputed: strokes(lines.disputed),
    countries: new Map([...lines.countries].map(([code, rings]) => [code, areas(rings)])),
  }
}

/** A tenth of a kilometre is less than a pixel at every size; near the middle of a small circle it is seen. */
const path = (points: readonly DiscPoint[], end: 'z' | ''): string =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`
