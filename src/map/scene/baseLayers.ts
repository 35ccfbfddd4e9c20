/** The ground: sea, land, water, borders and their names. From the back to the front. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { textFont, waterFont } from './fonts.ts'
import type { Palette, Token } from './palette.ts'

/** Linear between pairs of zoom and value. */
export const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops,
]

/**
 * The same value for every feature, but read from the feature. Where one layer's value depends on its features and another's
 * does not, MapLibre compiles a shader program for each; before the first frame every program counts.
 */
export const perFeature = (value: string): ExpressionSpecification => [
  'match',
  ['get', 'id'],
  '',
  value,
  value,
]

const basemap = (layer: string) => ({ source: 'basemap', 'source-layer': layer })
/** Edges that a line covers need no smoothing, which would be a program and a pass of its own. */
const underLines = { 'fill-antialias': false } as const
const round = { 'line-join': 'round', 'line-cap': 'round' } as const

/** Tints towards the coast: drawn along it, half of each covered by the land. They end by zoom 5.5. */
const bands: readonly (readonly [Token, number])[] = [
  ['sea-1', 17],
  ['sea-2', 10],
  ['sea-3', 4.5],
]

/** Land is tinted by the state `tint` of its features, which MapLibre paints without laying out the ground anew. */
export function groundLayers(colour: Palette): LayerSpecification[] {
  const hairline = { 'line-color': colour('border-map'), 'line-width': byZoom(0, 0.5, 3, 0.7, 6, 1.1) }
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour('sea') } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': colour('coast'), 'line-width': 0.6, 'line-opacity': 0.28 },
    },
    ...bands.map(([token, width]): LayerSpecification => ({
      id: `band-${token}`,
      type: 'line',
      ...basemap('coast'),
      maxzoom: 5.5,
      layout: round,
      paint: {
        'line-color': colour(token),
        'line-width': byZoom(0, width * 0.5, 1.5, width, 4, width, 5.5, 0),
      },
    })),
    {
      id: 'land',
      type: 'fill',
      ...basemap('land'),
      paint: {
        'fill-color': [
          'case',
          ['==', ['feature-state', 'tint'], 'stressed'],
          colour('land-chosen'),
          ['==', ['feature-state', 'tint'], 'partner'],
          colour('land-partner'),
          colour('land'),
        ],
        ...underLines,
      },
    },
    {
      id: 'river',
      type: 'line',
      ...basemap('river'),
      minzoom: 3,
      layout: round,
      paint: { 'line-color': colour('coast'), 'line-width': byZoom(3, 0.4, 6, 0.9), 'line-opacity': 0.7 },
    },
    {
      id: 'lake',
      type: 'fill',
      ...basemap('lake'),
      paint: { 'fill-color': perFeature(colour('sea-2')), ...underLines },
    },
    {
      id: 'lake-shore',
      type: 'line',
      ...basemap('lake'),
      paint: { 'line-color': colour('coast'), 'line-width': 1 },
    },
    {
      id: 'border',
      type: 'line',
      ...basemap('boundary'),
      filter: ['==', ['get', 'kind'], 'country'],
      layout: { 'line-join': 'round' },
      paint: hairline,
    },
    {
      id: 'border-disputed',
      type: 'line',
      ...basemap('boundary'),
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: { ...hairline, 'line-dasharray': [4, 3] },
    },
    {
      id: 'coast',
      type: 'line',
      ...basemap('coast'),
      layout: round,
      paint: { 'line-color': colour('coast'), 'line-width': byZoom(0, 0.5, 4, 0.8, 6, 1) },
    },
  ]
}

/** From this rank on a country is so large that its name stands within it even a few ems from the middle. */
const hugeRank = 6.85

/** The name of a huge country gives way to what lies over its middle; both lists have one length, as MapLibre wants it. */
// prettier-ignore
const aroundMiddle: ExpressionSpecification = [
  'case',
  ['>=', ['get', 'rank'], hugeRank],
  ['literal', ['center', [0, 0], 'center', [-5, 1.5], 'center', [5, 1.5], 'center', [0, -4], 'center', [0, 4], 'center', [-8, 3]]],
  ['literal', ['center', [0, 0], 'center', [0, 0], 'center', [0, 0], 'center', [0, 0], 'center', [0, 0], 'center', [0, 0]]],
]

/** Names of seas and countries; the larger ones first, more of them at larger scales. */
export function nameLayers(colour: Palette, scale = 1): LayerSpecification[] {
  return [
    {
      id: 'sea-name',
      type: 'symbol',
      source: 'names',
      filter: [
        'all',
        ['==', ['get', 'type'], 'sea'],
        ['<=', ['get', 'size'], ['step', ['zoom'], 1, 1.5, 2, 2.5, 3, 3.5, 4]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': waterFont,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1,
          ['*', scale, ['-', 15, ['*', 2, ['get', 'size']]]],
          5,
          16 * scale,
        ],
        'text-letter-spacing': 0.1,
        'text-max-width': 8,
        'text-line-height': 1.3,
        'symbol-sort-key': ['get', 'size'],
      },
      paint: { 'text-color': perFeature(colour('ink-sea')) },
    },
    {
      id: 'country-name',
      type: 'symbol',
      source: 'names',
      filter: [
        'all',
        ['==', ['get', 'type'], 'country'],
        ['>=', ['get', 'rank'], ['step', ['zoom'], 6.4, 2, 6, 2.6, 5.6, 2.9, 5.2, 3.3, 4.9, 4, 4.5, 5, 0]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': textFont,
        'text-size': byZoom(1, 11 * scale, 5, 13 * scale),
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-padding': 6,
        'text-variable-anchor-offset': aroundMiddle,
        'symbol-sort-key': ['-', ['get', 'rank']],
      },
      paint: {
        'text-color': perFeature(colour('ink-map')),
        'text-halo-color': colour('land'),
        'text-halo-width': 1.4,
      },
    },
  ]
}
