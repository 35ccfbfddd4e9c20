/** Sea, land and borders of a drawn map, in the order of the page's map. */
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import type { Token } from '../../src/map/scene/palette.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { clippedPath } from '../../src/map/static/clippedPath.ts'
import { type DrawnMap, round } from './drawnMap.ts'

/** Widths of strokes in pixels of the page. */
const bands: readonly (readonly [Token, number])[] = [
  ['sea-1', 17],
  ['sea-2', 10],
  ['sea-3', 4.5],
]

/** A window this much larger than the plate hides the edges along which the land is cut, in pixels. */
const beyond = 24

/** `onSea` is drawn between sea and land, such as a graticule. */
export function landLayers(
  land: WorldShapes,
  { place, plate, world, at, scale, colour }: DrawnMap,
  onSea = '',
): string {
  const unit = round((world / Number(land.viewBox.split(' ')[2])) * 1000) / 1000
  const origin = at({ x: 0, y: 0 })
  const window = {
    left: Math.floor((plate.x - beyond - origin.x) / unit),
    top: Math.floor((plate.y - beyond - origin.y) / unit),
    right: Math.ceil((plate.x + plate.width + beyond - origin.x) / unit),
    bottom: Math.ceil((plate.y + plate.height + beyond - origin.y) / unit),
  }
  const wide = (pixels: number): number => round((pixels * scale) / unit)
  const outline = (token: Token, pixels: number): string =>
    `<use href="#land" fill="none" stroke="${colour(token)}" stroke-width="${wide(pixels)}"/>`
  const area = (token: Token, d: string): string =>
    `<path fill="${colour(token)}" d="${clippedPath(d, window)}"/>`
  const border = (d: string, more: string): string =>
    `<path fill="none" stroke="${colour('border-map')}" stroke-width="${wide(0.6)}"${more} d="${clippedPath(d, window)}"/>`
  const isTinted = place !== null && currentPartnership(place)?.status !== 'resting'
  const chosen = isTinted ? land.countries[place.country] : undefined
  return [
    `<path fill="${colour('sea')}" d="M${plate.x} ${plate.y}h${plate.width}v${plate.height}h-${plate.width}Z"/>`,
    onSea,
    `<defs><path id="land" d="${clippedPath(land.land, window)}"/></defs>`,
    `<g transform="translate(${round(origin.x)} ${round(origin.y)}) scale(${unit})" stroke-linejoin="round">`,
    ...bands
      .filter(([token]) => colour(token) !== colour('sea'))
      .map(([token, pixels]) => outline(token, pixels)),
    `<use href="#land" fill="${colour('land')}"/>`,
    ...Object.values(land.countries).map((d) => area('land-partner', d)),
    chosen === undefined ? '' : area('land-chosen', chosen),
    area('sea-2', land.lakes),
    border(land.borders, ''),
    border(land.disputed, ` stroke-dasharray="${wide(3)} ${wide(2)}"`),
    outline('coast', 0.6),
    '</g>',
  ].join('')
}
