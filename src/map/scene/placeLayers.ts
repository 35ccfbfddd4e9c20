/** Threads, signs and names of the places. What is chosen comes from the style's state `selected`. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { Status } from '../../core/dataset/partnership.ts'
import { perFeature } from './baseLayers.ts'
import { boldFont } from './fonts.ts'
import type { Palette, Token } from './palette.ts'
import type { Look } from './scene.ts'
import { type NameAnchors, nameSizePx } from './nameAnchors.ts'
import { placesSource } from './sources.ts'
import { dashes, signRadius } from './symbols.ts'

const isChosen: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'selected']]
const isNothingChosen: ExpressionSpecification = ['==', ['global-state', 'selected'], '']

const chosenOr = (chosen: number, other: number, nothingChosen: number): ExpressionSpecification => [
  'case',
  isChosen,
  chosen,
  isNothingChosen,
  nothingChosen,
  other,
]

const chosenWidth = 3
const threadTokens: readonly Token[] = ['friendship', 'solidarity', 'project', 'climate', 'resting']

const threadColour = (colour: Palette): ExpressionSpecification => [
  'match',
  ['get', 'token'],
  'friendship',
  colour('friendship'),
  ...threadTokens.slice(1).flatMap((token) => [token, colour(token)]),
  colour('thread'),
]

/** A casing in the colour of land, then the threads: one layer for each dash, since dashes count in line widths. */
export function threadLayers(colour: Palette, width: number): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const sortKey: DataDrivenPropertyValueSpecification<number> = ['case', isChosen, 1, 0]
  return [
    {
      id: 'thread-casing',
      type: 'line',
      source: 'threads',
      filter: ['has', 'status'],
      layout: { ...round, 'line-sort-key': sortKey },
      paint: {
        'line-color': perFeature(colour('land')),
        'line-width': chosenOr(6, 4.5, 4.5),
        'line-opacity': chosenOr(0.75, 0.2, 0.75),
      },
    },
    ...Status.options.map((status): LayerSpecification => ({
      id: `thread-${status}`,
      type: 'line',
      source: 'threads',
      filter: ['==', ['get', 'status'], status],
      layout: { ...round, 'line-sort-key': sortKey },
      paint: {
        'line-color': threadColour(colour),
        'line-width': chosenOr(chosenWidth, width, width),
        'line-opacity': chosenOr(1, 0.28, 1),
        ...(dashes[status].length > 0 && { 'line-dasharray': dashOf(status, width) }),
      },
    })),
  ]
}

/** Lengths count in line widths; a dash stays as long when its thread is chosen and gets thicker. */
const dashOf = (status: Status, width: number): ExpressionSpecification => [
  'case',
  isChosen,
  ['literal', dashes[status].map((px) => px / chosenWidth)],
  ['literal', dashes[status].map((px) => px / width)],
]

/** Signs and names. The last layers are placed first: names give way to signs, and lesser names to chosen ones. */
export function placeLayersOf(
  colour: Palette,
  look: Pick<Look, 'theme' | 'contrast' | 'scale'>,
  where: NameAnchors,
): LayerSpecification[] {
  const { scale = 1 } = look
  const text = { 'text-halo-color': colour('land'), 'text-halo-width': 1.6 }
  return [
    {
      id: 'place-name',
      type: 'symbol',
      source: placesSource,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': boldFont,
        'text-size': [
          'case',
          isChosen,
          nameSizePx.chosen * scale,
          ['==', ['get', 'rank'], 0],
          nameSizePx.home * scale,
          nameSizePx.place * scale,
        ],
        'text-variable-anchor-offset': ['case', isChosen, where.chosen, where.anchors],
        'text-justify': 'auto',
        'text-padding': 0,
        'text-line-height': 0.9,
        'text-max-width': 20,
        'symbol-sort-key': ['case', isChosen, -1, ['get', 'rank']],
      },
      paint: {
        ...text,
        'text-color': [
          'case',
          ['any', isChosen, isNothingChosen, ['==', ['get', 'rank'], 0]],
          colour('ink'),
          colour('ink-2'),
        ],
      },
    },
    {
      id: 'thread-length',
      type: 'symbol',
      source: 'threads',
      filter: ['all', ['has', 'length'], isChosen],
      layout: {
        'text-field': ['get', 'length'],
        'text-font': boldFont,
        'text-size': nameSizePx.distance * scale,
        'text-variable-anchor-offset': where.distance,
      },
      paint: { ...text, 'text-color': perFeature(colour('thread-text')) },
    },
    {
      id: 'place-ring',
      type: 'circle',
      source: placesSource,
      // Nothing is drawn, and no shader built, before there is a choice.
      filter: ['all', ['!=', ['get', 'rank'], 0], isChosen],
      paint: {
        'circle-radius': 13.6 * scale,
        'circle-color': 'transparent',
        'circle-stroke-color': colour('thread'),
        'circle-stroke-width': 1.5,
        'circle-translate': where.moveOfChosen,
      },
    },
    {
      id: 'place',
      type: 'symbol',
      source: placesSource,
      layout: {
        'icon-image': ['concat', ['get', 'sign'], `/${look.theme}/${look.contrast}`],
        'icon-size': [
          'case',
          ['==', ['get', 'rank'], 0],
          scale,
          chosenOr((7.6 / signRadius) * scale, 0.8 * scale, scale),
        ],
        'icon-offset': where.moves,
        'icon-allow-overlap': true,
        'icon-padding': -2,
        'symbol-sort-key': ['case', isChosen, 2, ['-', 1, ['get', 'rank']]],
      },
    },
  ]
}
