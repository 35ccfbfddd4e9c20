/** Threads, signs and names of the places. What is chosen, fades or stands comes from the style's state (see scene.ts). */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import { Status } from '../../core/dataset/partnership.ts'
import { perFeature } from './baseLayers.ts'
import { boldFont } from './fonts.ts'
import { growingSource } from './growing.ts'
import type { Palette, Token } from './palette.ts'
import type { Look } from './scene.ts'
import { type NameAnchors, nameSizePx } from './nameAnchors.ts'
import { placesSource } from './sources.ts'
import { dashes, ringedSidePx, signRadius, signSidePx } from './symbols.ts'

const isChosen: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'selected']]
const isNothingChosen: ExpressionSpecification = ['==', ['global-state', 'selected'], '']
const isFaded: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'faded']]
const stageOf = (year: 'year' | 'grown'): ExpressionSpecification => [
  'all',
  ['<=', ['get', 'from'], ['global-state', year]],
  ['<', ['global-state', year], ['get', 'to']],
]
/** Whether this stage of a place is the one of the year. */
const isOfYear = stageOf('year')
const isGrown = stageOf('grown')

/** The ring of goals around a place, as a part of its image's name; null where it has none. */
const ring: ExpressionSpecification = ['get', ['concat', 'ring-', ['global-state', 'rings']]]
/** Added to the sides of an image to get the room that names keep off: the same for every sign of a place. */
const signPadding = -2
const ringPadding = signPadding - (ringedSidePx - signSidePx) / 2

/** One value for the chosen place, and one for those that recede: because of a choice, or of a filter. */
const chosenOr = (chosen: number, receding: number, usual: number): ExpressionSpecification => [
  'case',
  isChosen,
  chosen,
  ['all', isNothingChosen, ['!', isFaded]],
  usual,
  receding,
]

const chosenWidth = 3
const kindTokens = ['friendship', 'solidarity', 'project', 'climate'] as const

/** The colour of the feature's token: that of its kind, of what has ended, or else of twin cities. */
const tokenColour = (colour: Palette, ended: Token, twin: Token): ExpressionSpecification => [
  'match',
  ['get', 'token'],
  ended,
  colour(ended),
  ...kindTokens.flatMap((token) => [token, colour(token)]),
  colour(twin),
]

/** A casing in the colour of land, then the threads: one layer for each dash, since dashes count in line widths. */
export function threadLayers(colour: Palette, width: number): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const sortKey: DataDrivenPropertyValueSpecification<number> = ['case', isChosen, 1, isFaded, -1, 0]
  return [
    {
      id: 'thread-casing',
      type: 'line',
      source: 'threads',
      filter: ['all', ['has', 'status'], isGrown],
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
      filter: ['all', ['==', ['get', 'status'], status], isGrown],
      layout: { ...round, 'line-sort-key': sortKey },
      paint: {
        'line-color': tokenColour(colour, 'resting', 'thread'),
        'line-width': chosenOr(chosenWidth, width, width),
        'line-opacity': chosenOr(1, 0.28, 1),
        ...(dashes[status].length > 0 && { 'line-dasharray': dashOf(status, width) }),
      },
    })),
    {
      id: growingSource,
      type: 'line',
      source: growingSource,
      layout: round,
      paint: { 'line-color': tokenColour(colour, 'resting', 'thread'), 'line-width': chosenWidth },
    },
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
      filter: ['all', isOfYear, ['any', isChosen, ['!', isFaded]]],
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
      filter: ['all', ['has', 'length'], isChosen, isOfYear],
      layout: {
        'text-field': ['get', 'length'],
        'text-font': boldFont,
        'text-size': nameSizePx.distance * scale,
        'text-variable-anchor-offset': where.distance,
      },
      paint: { ...text, 'text-color': tokenColour(colour, 'ink-2', 'thread-text') },
    },
    {
      id: 'place-ring',
      type: 'circle',
      source: placesSource,
      // Nothing is drawn, and no shader built, before there is a choice.
      filter: ['all', ['!=', ['get', 'rank'], 0], isChosen, isOfYear],
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
      filter: isOfYear,
      layout: {
        'icon-image': ['concat', ['get', 'sign'], ['coalesce', ring, ''], `/${look.theme}/${look.contrast}`],
        'icon-size': [
          'case',
          ['==', ['get', 'rank'], 0],
          scale,
          chosenOr((7.6 / signRadius) * scale, 0.8 * scale, scale),
        ],
        'icon-offset': where.moves,
        'icon-allow-overlap': true,
        // A ring takes no room from names, which stand clear of it as they are.
        'icon-padding': ['case', ['==', ring, null], ['literal', [signPadding]], ['literal', [ringPadding]]],
        'symbol-sort-key': ['case', isChosen, 2, isFaded, -1, ['-', 1, ['get', 'rank']]],
      },
    },
  ]
}
