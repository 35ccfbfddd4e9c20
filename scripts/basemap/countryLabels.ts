/** Where a country's name stands. */
import polylabel from 'polylabel'
import { project, unproject } from '../../src/core/geo/mercator.ts'
import { areaKm2, type Point, type Polygon } from './shapes.ts'
import type { Country } from './world.ts'

export type CountryLabel = {
  readonly iso: string
  /** Decimal logarithm of the area in km², from 2.3 for the smallest with a name to 7.2 for Russia. */
  readonly rank: number
  readonly lng: number
  readonly lat: number
}

/** Below 200 km² a name would cover its country at every zoom of the basemap. */
const smallestKm2 = 200

/** Names are wide: heights count more than widths when looking for the roomiest spot. */
const stretch = 1.6

/** Two digits are enough: a hundredth of a degree is a pixel at the highest zoom. */
const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** One label a country, in the middle of the roomiest part of its largest polygon. Antarctica has none. */
export function countryLabels(countries: readonly Country[]): CountryLabel[] {
  return countries.flatMap(({ iso, polygons }) => {
    const sized = polygons.map((polygon) => ({ polygon, km2: areaKm2(polygon[0] ?? []) }))
    const [largest] = sized.toSorted((a, b) => b.km2 - a.km2)
    const total = sized.reduce((sum, { km2 }) => sum + km2, 0)
    if (largest === undefined || total < smallestKm2 || iso === 'AQ') return []
    const [lng, lat] = roomiestSpot(largest.polygon)
    return [{ iso, rank: round(Math.log10(total), 1), lng: round(lng, 2), lat: round(lat, 2) }]
  })
}

function roomiestSpot(polygon: Polygon): Point {
  const plane = polygon.map((ring) =>
    ring.map(([lng, lat]): Point => {
      const { x, y } = project([lng, lat])
      return [x, y * stretch]
    }),
  )
  const [x = 0, y = 0] = polylabel(plane, 1e-4)
  const [lng, lat] = unproject({ x, y: y / stretch })
  return [lng > 180 ? lng - 360 : lng, lat]
}
