/** The picture a messenger shows for a shared page: words on paper at the left, the map in its frame at the right. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { paletteOf } from '../../src/map/scene/palette.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { type Stretch, stretches } from './faces.ts'
import { sharedMap } from './sharedMap.ts'
import { atlasTexts, type Column, placeTexts } from './shareTexts.ts'
import type { ShareWords } from './shareWords.ts'
import type { Measure } from './svgText.ts'

/** What networks ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 }

/** The whole picture, and the width of the display face it is set in. */
export type ShareImage = { readonly svg: string; readonly stretch: Stretch }

export type ShareRequest = {
  readonly words: ShareWords
  readonly index: AtlasIndex
  /** The place of the page; null for pages about all of them. */
  readonly place: CityEntry | null
  readonly land: WorldShapes
  readonly measure: Measure
}

const mapLeft = 556
const column = { left: 52, width: mapLeft - 104, height: shareSize.height }
/** Names are set as large as the column allows: narrower before they become smaller than `wanted`. */
const nameSize = { most: 184, wanted: 124 }

export function shareImage({ words, index, place, land, measure }: ShareRequest): ShareImage {
  const { width, height } = shareSize
  const colour = paletteOf({ theme: 'light', contrast: 'normal' })
  const stretch = place === null ? 100 : stretchFor(words.name, measure)
  const setting: Column = { ...column, words, measure, stretch, nameSize: nameSize.most }
  const plate = { x: mapLeft, y: 0, width: width - mapLeft, height }
  return {
    stretch,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      sharedMap({ index, place, land, plate, words }),
      `<path fill="${colour('paper')}" d="M0 0H${mapLeft}V${height}H0Z"/>`,
      `<path stroke="${colour('ink')}" stroke-width="3" d="M${mapLeft} 0V${height}"/>`,
      place === null ? atlasTexts(setting, index) : placeTexts(setting, place),
      '</svg>',
    ].join(''),
  }
}

function stretchFor(name: string, measure: Measure): Stretch {
  const fits = (stretch: Stretch): boolean =>
    measure(name, { size: nameSize.wanted, face: 'display', stretch }) <= column.width
  return stretches.find(fits) ?? stretches[2]
}
