/** Empty signs, which are not drawn and which every name gives way to. The engine lays them where no name may stand. */
import type { LayerSpecification } from 'maplibre-gl'
import type { Size } from '../../core/geo/frame.ts'

export const keptClearSource = 'kept-clear'

/** Placed first, as the last layer of a style, and always. */
export const keptClearLayer: LayerSpecification = {
  id: 'kept-clear',
  type: 'symbol',
  source: keptClearSource,
  layout: {
    'icon-image': ['get', 'image'],
    'icon-allow-overlap': true,
    'icon-padding': 0,
  },
  paint: { 'icon-opacity': 0 },
}

/** One pixel of an empty sign is this large, in CSS pixels: nobody sees it, and it should cost little. */
export const emptyPixel = 4

/** Name of the image of an empty sign that is at least this large, in CSS pixels. */
export const emptySign = ({ width, height }: Size): string =>
  `empty/${Math.ceil(width / emptyPixel)}/${Math.ceil(height / emptyPixel)}`

/** Width and height in pixels of the image of this name; null if it is not that of an empty sign. */
export function emptySignNamed(name: string): Size | null {
  const [, width, height] = /^empty\/(\d{1,4})\/(\d{1,4})$/.exec(name) ?? []
  return width === undefined ? null : { width: Number(width), height: Number(height) }
}
