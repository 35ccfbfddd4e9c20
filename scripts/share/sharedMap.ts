/** The right half of a shared image: the map with the thread from the home city to the place. */
import { paletteOf } from '../../src/map/scene/palette.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { drawnMap, type MapRequest } from '../drawnMap/drawnMap.ts'
import { type MapLabel, mapLabels } from '../drawnMap/mapLabels.ts'
import { neatLine } from '../drawnMap/neatLine.ts'
import { worldMap } from '../drawnMap/worldMap.ts'
import type { ShareWords } from './shareWords.ts'
import { textElement } from './svgText.ts'

type SharedMap = Pick<MapRequest, 'index' | 'place' | 'plate'> & {
  readonly words: ShareWords
  readonly land: WorldShapes
}

/** Pixels of the image to one of the page: a messenger shows the image at less than half its size. */
export const imageScale = 2.1

const colour = paletteOf({ theme: 'light', contrast: 'normal' })

/** What it draws beyond the left edge of its plate is covered by the words. */
export function sharedMap({ land, words, ...request }: SharedMap): string {
  const { place } = request
  const map = drawnMap({ ...request, scale: imageScale, colour })
  const { locale, distance } = words
  const { labels } = mapLabels(map, { locale, distance, named: place === null ? [] : [place.id] })
  return [worldMap(land, map, { moves: new Map() }), ...labels.map(labelElement), neatLine(map)].join('')
}

const labelElement = ({ text, place, x, y, anchor, size }: MapLabel): string =>
  textElement(text, {
    x,
    y,
    anchor,
    size,
    face: 'strong',
    casing: colour('land'),
    fill: colour(place === null ? 'thread-text' : 'ink'),
  })
