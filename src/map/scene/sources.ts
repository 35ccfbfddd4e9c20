/** The sources of the style: the basemap's tiles, and the atlas as features. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { SourceSpecification, VectorSourceSpecification } from 'maplibre-gl'
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { LngLat } from '../../core/dataset/city.ts'
import { distanceKm, greatCircle } from '../../core/geo/greatCircle.ts'
import { unproject } from '../../core/geo/mercator.ts'
import { growingSource } from './growing.ts'
import { keptClearSource } from './keptClear.ts'
import { ringOf } from './goalRing.ts'
import { countryNames, type Labels } from './labels.ts'
import { textTokenFor, tokenFor } from './palette.ts'
import type { NamePlaces } from './names.ts'
import type { Look } from './scene.ts'
import { drawnStages, today } from './stages.ts'

/** The ids of the places' source and of the layers a pointer can hit. */
export const placesSource = 'places'
export const placeLayers = ['place', 'place-name']
export const crowdPlaceLayers = ['crowd', 'crowd-name']

/** The source of the thin lines, the one of a large atlas's other places, and the layer of their groups. */
export const threadsSource = 'threads'
export const crowdSource = 'crowd'
export const groupLayer = 'group'

/** The source of the ground, and its layer whose features are countries, known by their ISO codes. */
export const basemapSource = 'basemap'
export const countriesLayer = 'land'

/** `sparse`: where a tile cannot be had, the part of a larger one is shown. */
function basemapAt(baseUrl: string): VectorSourceSpecification & { readonly sparse: true } {
  return {
    type: 'vector',
    tiles: [`pmtiles://${baseUrl}basemap/world.pmtiles/{z}/{x}/{y}`],
    maxzoom: 6,
    promoteId: { [countriesLayer]: 'iso' },
    sparse: true,
  }
}

/** Every source of the style. The tiles come through the engine's `pmtiles` protocol. */
export function sourcesOf(
  atlas: AtlasIndex,
  look: Pick<Look, 'locale' | 'baseUrl' | 'contrast'>,
  labels: Labels,
  names: NamePlaces,
): Record<string, SourceSpecification> {
  return {
    [basemapSource]: basemapAt(look.baseUrl),
    graticule: geojson(graticule()),
    names: geojson(groundNames(labels, look.locale)),
    [threadsSource]: finelyDrawn(
      atlas.cities.flatMap((city) => threadTo(atlas.home, city, look.locale, names)),
    ),
    [growingSource]: finelyDrawn([]),
    [placesSource]: geojson(placesWithHome(atlas, look)),
    [keptClearSource]: geojson([]),
  }
}

/** Without the usual simplification, which makes corners of a great circle at small scales. */
const finelyDrawn = (features: Feature[]) => ({ ...geojson(features), tolerance: 0.05 })

const geojson = (features: Feature[]) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection', features } satisfies FeatureCollection,
})

const feature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
})
const point = (coordinates: LngLat, properties: Feature['properties']) =>
  feature({ type: 'Point', coordinates }, properties)
const line = (coordinates: LngLat[], properties: Feature['properties']) =>
  feature({ type: 'LineString', coordinates }, properties)

/** Home, and each stage of every place; `from` and `to` say in which years it is shown. */
export function placesWithHome(
  atlas: AtlasIndex,
  { locale, contrast }: Pick<Look, 'locale' | 'contrast'>,
): Feature[] {
  const { home, cities } = atlas
  const named = ({ id, name, position }: CityEntry, properties: Feature['properties']) =>
    point(position, { id, name: name[locale], ...properties })
  return [
    named(home, { sign: 'home', rank: 0, from: 0, to: today + 1 }),
    ...cities.flatMap((city) =>
      drawnStages(city).map(({ kind, status, from, to }) =>
        named(city, {
          sign: `${kind}/${status}`,
          rank: 1,
          from,
          to,
          // Two colours cannot tell the goals apart: then the card of a place counts them.
          ...(contrast !== 'forced' && ringsAround(atlas, city)),
        }),
      ),
    ),
  ]
}

/** The ring of a place for each set of rings a map may show, as a part of the image's name; see placeLayers.ts. */
function ringsAround(atlas: AtlasIndex, city: CityEntry): Record<string, string> {
  const sets = ['all', ...city.goals.map(({ goal }) => `${goal}` as const)] as const
  const named = sets.map((rings) => [`ring-${rings}`, `/${ringOf(atlas, city, rings)}`] as const)
  return Object.fromEntries(named.filter(([, ring]) => ring !== '/'))
}

/** The thread itself at each stage, and the point at which its length is set: near its middle. */
export function threadTo(
  home: CityEntry,
  city: CityEntry,
  locale: Look['locale'],
  { distance }: NamePlaces,
): Feature[] {
  const kilometres = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  })
  const path = greatCircle(home.position, city.position)
  const middle = path[Math.floor(path.length / 2)] ?? city.position
  const stages = drawnStages(city)
  const last = stages.at(-1)
  return [
    ...stages.map(({ kind, status, from, to }) =>
      line(path, { id: city.id, token: tokenFor(kind, status), status, from, to }),
    ),
    point(distance?.id === city.id ? unproject(distance.at) : middle, {
      id: city.id,
      token: last ? textTokenFor(last.kind, last.status) : 'ink-2',
      length: kilometres.format(distanceKm(home.position, city.position)),
      from: stages[0]?.from ?? today,
      to: today + 1,
    }),
  ]
}

function groundNames(labels: Labels, locale: Look['locale']): Feature[] {
  const nameOf = countryNames(locale)
  return [
    ...labels.countries.map(({ iso, rank, lng, lat }) =>
      point([lng, lat], { type: 'country', name: nameOf(iso), iso, rank }),
    ),
    ...labels.seas.map(({ size, lng, lat, [locale]: name }) =>
      point([lng, lat], { type: 'sea', name, size }),
    ),
  ]
}

/** A line every 10 degrees; straight in Mercator, so that two points are enough for a parallel. */
function graticule(): Feature[] {
  const every10 = (from: number, to: number) =>
    Array.from({ length: (to - from) / 10 + 1 }, (_, i) => from + i * 10)
  return [
    ...every10(-180, 170).map((lng) => line([[lng, -85], [lng, 85]], {})), // prettier-ignore
    ...every10(-80, 80).map((lat) => line([[-180, lat], [180, lat]], {})), // prettier-ignore
  ]
}
