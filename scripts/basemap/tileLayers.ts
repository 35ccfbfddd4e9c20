/** What goes into the tiles, and from which zoom on. */
import type { Feature, Geometry } from 'geojson'
import { clampSouth } from './antimeridian.ts'
import { boundaryKinds } from './boundaries.ts'
import { coastLines } from './coast.ts'
import { areaKm2, boundsOf, type Line, type Polygon } from './shapes.ts'
import type { Water } from './water.ts'
import type { World } from './world.ts'

export const maxZoom = 6

export type TileFeature = Feature<Geometry, Record<string, string>>
/** Layer name → lowest zoom → features. */
export type TileLayers = Readonly<Record<string, readonly (readonly TileFeature[])[]>>

type Ranked = { readonly zoom: number; readonly feature: TileFeature }

/** The layers in drawing order. Everything is in unwrapped degrees, clamped to what Web Mercator can show. */
export function tileLayers(world: World, { lakes, rivers }: Water): TileLayers {
  return {
    // Country by country, so that one can be tinted; together they are all the land there is.
    land: byZoom(
      [...world.countries, { iso: null, polygons: world.unclaimed }].map(({ iso, polygons }) => ({
        zoom: 0,
        feature: area(polygons, iso === null ? {} : { iso }),
      })),
    ),
    lake: byZoom(lakes.map((lake) => ({ zoom: zoomOfLake(lake), feature: area([lake], {}) }))),
    river: byZoom(rivers.map((river) => ({ zoom: zoomOfRiver(river), feature: lines(river, {}) }))),
    boundary: byZoom(
      boundaryKinds.map((kind) => ({ zoom: 0, feature: lines(world.boundaries[kind], { kind }) })),
    ),
    coast: byZoom(
      coastLines(world.land.map((polygon) => polygon.map(clampSouth))).map((line) => ({
        zoom: zoomOfCoast(line),
        feature: lines([line], {}),
      })),
    ),
  }
}

function byZoom(ranked: readonly Ranked[]): TileFeature[][] {
  return Array.from({ length: maxZoom + 1 }, (_, zoom) =>
    ranked.flatMap((item) => (item.zoom === zoom ? [item.feature] : [])),
  )
}

/** The first zoom whose threshold the size reaches; the last zoom shows everything. */
const firstReached = (size: number, thresholds: readonly number[]): number => {
  const zoom = thresholds.findIndex((threshold) => size >= threshold)
  return zoom < 0 ? maxZoom : zoom
}

const zoomOfLake = ([shore = []]: Polygon): number =>
  firstReached(areaKm2(shore), [50_000, 15_000, 4_000, 1_200, 400, 120])

/** By extent in degrees: a river shorter than a quarter of the screen is noise. Nothing below zoom 3. */
const zoomOfRiver = (river: readonly Line[]): number =>
  firstReached(extentOf(river.flat()), [Infinity, Infinity, Infinity, 9, 4.5, 2])

/** By extent in degrees: islands smaller than about two pixels have land, but no line around it. */
const zoomOfCoast = (coast: Line): number => firstReached(extentOf(coast), [1.2, 0.6, 0.3, 0.15, 0.07, 0.03])

function extentOf(line: Line): number {
  const { west, south, east, north } = boundsOf(line)
  return Math.max(east - west, north - south)
}

const positions = (line: Line): number[][] => clampSouth(line).map(([x, y]) => [x, y])

const area = (polygons: readonly Polygon[], properties: Record<string, string>): TileFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(positions)) },
})

const lines = (parts: readonly Line[], properties: Record<string, string>): TileFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: parts.map(positions) },
})
