/** Text in SVG, as the shared images set it. */
import { round } from '../drawnMap/drawnMap.ts'
import type { Stretch } from './faces.ts'

/** The display serif for names, the sans for everything else. */
export type Face = 'display' | 'text' | 'strong'

/** Width of a line in pixels. */
export type Measure = (
  text: string,
  style: { readonly size: number; readonly face: Face; readonly stretch: Stretch },
) => number

export type TextStyle = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: Face
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Colour of a rim that keeps the text readable on the map. */
  readonly casing?: string
}

const families: Readonly<Record<Face, string>> = {
  display: 'font-family="Noto Serif Display"',
  text: 'font-family="Noto Sans"',
  strong: 'font-family="Noto Sans" font-weight="600"',
}

/** One line of text; what has a meaning in XML is escaped. */
export function textElement(text: string, style: TextStyle): string {
  const { x, y, size, face, fill, anchor = 'start', casing } = style
  const rim =
    casing === undefined
      ? ''
      : ` stroke="${casing}" stroke-width="${round(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
  return [
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" ${families[face]}`,
    ` fill="${fill}" text-anchor="${anchor}"${rim}>${escaped(text)}</text>`,
  ].join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
