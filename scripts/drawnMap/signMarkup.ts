/** The sign of a place as SVG with colours of its own, because what draws it knows no style sheet. */
import type { Palette } from '../../src/map/scene/palette.ts'
import type { Stroke } from '../../src/map/scene/symbols.ts'
import { round } from './drawnMap.ts'

/** Strokes around a point, all lengths in pixels. */
export function signMarkup(
  strokes: readonly Stroke[],
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  colour: Palette,
): string {
  const paths = strokes.map(({ path, fill, stroke, width, dash }) =>
    [
      `<path d="${path}" fill="${fill === null ? 'none' : colour(fill)}" stroke="${colour(stroke)}"`,
      ` stroke-width="${width}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
    ].join(''),
  )
  return [
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(radius)})"`,
    ` stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`,
  ].join('')
}
