/** Which country a point lies in, from the borders of Natural Earth 1:10m as packaged by `world-atlas`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import isoCountries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import * as z from 'zod/mini'
import type { LngLat } from '../../src/core/dataset/city.ts'
import type { CountryAt } from '../../src/core/dataset/rules/places.ts'

/** Ports stand on coasts that are drawn a little off: a point this near to a country counts as in it. */
const coastKm = 15
const kmPerDegree = 111.2

type Country = { readonly code: string; readonly rings: readonly Position[][] }

const Borders = z.custom<Topology<{ countries: GeometryCollection }>>(
  (value) => typeof value === 'object' && value !== null && 'objects' in value,
)

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

function readCountries(): Country[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const topology = Borders.parse(JSON.parse(readFileSync(file, 'utf8')))
  const { features }: FeatureCollection = feature(topology, topology.objects.countries)
  return features.flatMap(({ id, geometry }: Feature) => {
    const code = isoCountries.numericToAlpha2(String(id))
    return code === undefined ? [] : [{ code, rings: ringsOf(geometry) }]
  })
}

/** Even–odd rule; holes count by themselves because a point in one crosses both rings. */
function isInside(rings: readonly Position[][], [lng, lat]: LngLat): boolean {
  let isIn = false
  for (const ring of rings) {
    ring.forEach(([lngA = 0, latA = 0], at) => {
      const [lngB = 0, latB = 0] = ring[at - 1] ?? [lngA, latA]
      if (latA > lat !== latB > lat && lng < lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA))
        isIn = !isIn
    })
  }
  return isIn
}

/** Distance to the nearest corner of a border in km, on a plane: good enough within a few tens of km. */
function distanceKm(rings: readonly Position[][], [lng, lat]: LngLat): number {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const squares = rings.flatMap((ring) =>
    ring.map(([lngA = 0, latA = 0]) => ((lngA - lng) * shrink) ** 2 + (latA - lat) ** 2),
  )
  return Math.sqrt(squares.reduce((least, square) => Math.min(least, square), Infinity)) * kmPerDegree
}

/** Reads the borders once; the answer is the country that holds the point or whose coast is within 15 km. */
export function readCountryAt(): CountryAt {
  const countries = readCountries()
  return (position) => {
    const holder = countries.find(({ rings }) => isInside(rings, position))
    if (holder !== undefined) return holder.code
    const [nearest] = countries
      .map(({ code, rings }) => ({ code, km: distanceKm(rings, position) }))
      .sort((a, b) => a.km - b.km)
    return nearest !== undefined && nearest.km <= coastKm ? nearest.code : null
  }
}
