/**
 * A large atlas on the moving map: its places in a clustered source, whose data follow filter and year, so that a circle
 * counts only what the reader asks for. Home and the chosen place stay in the source of a small atlas.
 */
import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { filterOf, matchingPlaces, standingOf } from '../../core/filter/appearance.ts'
import type { View } from '../../core/view/view.ts'
import { chosenPlace } from './camera.ts'
import { boldFont } from './fonts.ts'
import { ringOf, ringsOf } from './goalRing.ts'
import { nameSizePx } from './nameAnchors.ts'
import type { Palette } from './palette.ts'
import type { Look, Scene } from './scene.ts'
import { crowdSource, groupLayer, placesSource, placesWithHome, threadsSource, threadTo } from './sources.ts'
import { noNamePlaces } from './names.ts'

/** Pixels within which places become one circle, and the last zoom at which they do. */
const cluster = { clusterRadius: 40, clusterMaxZoom: 6 }

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** The source of the crowd, empty at first: see {@link liveData}. */
export const crowdSources = (): Record<string, SourceSpecification> => ({
  [crowdSource]: { type: 'geojson', data: collection([]), cluster: true, ...cluster },
})

/** Circles with their counts, and the places that stand alone. */
export function crowdLayers(colour: Palette, look: Look): LayerSpecification[] {
  const { scale = 1 } = look
  const halo = { 'text-halo-color': colour('land'), 'text-halo-width': 1.6 }
  return [
    {
      id: 'crowd-name',
      type: 'symbol',
      source: crowdSource,
      minzoom: 3,
      filter: ['!', ['has', 'point_count']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': boldFont,
        'text-size': nameSizePx.place * scale,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.75,
        'text-padding': 1,
      },
      paint: { ...halo, 'text-color': colour('ink-2') },
    },
    {
      id: 'crowd',
      type: 'symbol',
      source: crowdSource,
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': ['concat', ['get', 'sign'], ['get', 'ring'], `/${look.theme}/${look.contrast}`],
        'icon-size': scale,
        'icon-allow-overlap': true,
        'icon-padding': [-2],
      },
    },
    {
      id: groupLayer,
      type: 'circle',
      source: crowdSource,
      filter: ['has', 'point_count'],
      paint: {
        // As `groupRadius` of core/geo.
        'circle-radius': ['*', scale, ['+', 11, ['*', 3.2, ['log10', ['get', 'point_count']]]]],
        'circle-color': colour('paper'),
        'circle-stroke-color': colour('ink-2'),
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'group-count',
      type: 'symbol',
      source: crowdSource,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale: look.locale }],
        'text-font': boldFont,
        'text-size': 12 * scale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colour('ink') },
    },
  ]
}

type Live = NonNullable<Scene['data']>
type Asked = readonly unknown[]
let last: { readonly asked: Asked; readonly data: Live } | null = null

/**
 * What the sources of a large atlas hold in a view; undefined for others. Equal questions give the identical objects.
 */
export function liveData(atlas: AtlasIndex, view: View, look: Look): Scene['data'] {
  if (!isLarge(atlas)) return undefined
  const chosen = chosenPlace(atlas, view)
  const rings = look.contrast === 'forced' ? '' : ringsOf(view)
  const goal = filterOf(view).goal.join()
  const asked = [atlas, view.filter, view.year, goal, rings, chosen, look.locale, look.contrast]
  if (last !== null && asked.every((part, at) => part === last?.asked[at])) return last.data
  const others = matchingPlaces(atlas.cities, view).filter((city) => city !== chosen)
  const cities = chosen === null ? [] : [chosen]
  const data = {
    [crowdSource]: collection(
      others.map((city) => crowdPlace(city, view.year, look, rings === '' ? '' : ringOf(atlas, city, rings))),
    ),
    [placesSource]: collection(placesWithHome({ ...atlas, cities }, look)),
    [threadsSource]: collection(
      cities.flatMap((city) => threadTo(atlas.home, city, look.locale, noNamePlaces)),
    ),
  }
  last = { asked, data }
  return data
}

function crowdPlace(city: CityEntry, year: View['year'], { locale }: Look, ring: string): Feature {
  const standing = standingOf(city, year)
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...city.position] },
    properties: {
      id: city.id,
      name: city.name[locale],
      sign: standing === null ? '' : `${standing.kind}/${standing.status}`,
      ring: ring === '' ? '' : `/${ring}`,
    },
  }
}
