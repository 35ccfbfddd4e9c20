/** Small drawings of a document: signs of places, squares of goals, codes to scan. */
import type { Basis } from '../../src/core/dataset/goal.ts'
import type { Kind, Status } from '../../src/core/dataset/partnership.ts'
import { homeSign, signOf } from '../../src/map/scene/symbols.ts'
import { encode } from 'uqr'
import { signMarkup } from '../drawnMap/signMarkup.ts'
import { paper } from './paper.ts'

const svg = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`

export const signDrawing = (kind: Kind, status: Status): string =>
  svg(3, 3, signMarkup(signOf(kind, status), { x: 1.5, y: 1.5 }, 1, paper))

export const homeDrawing = (): string => svg(4, 4, signMarkup(homeSign, { x: 2, y: 2 }, 1, paper))

/** A goal's colour: full where the source names it, half where the editors assigned it, else empty. */
const square = (x: number, colour: string, basis: Basis | null): string => {
  const filled = basis === null ? '' : basis === 'stated' ? `M${x} .5h10v10h-10z` : `M${x} .5v10h10z`
  const outline = basis === null ? '#999999' : paper('ink')
  return [
    `<path fill="#FFFFFF" d="M${x} .5h10v10h-10z"/><path fill="${colour}" d="${filled}"/>`,
    `<path fill="none" stroke="${outline}" d="M${x} .5h10v10h-10z"/>`,
  ].join('')
}

export const goalSquare = (colour: string, basis: Basis | null): string =>
  svg(11, 11, square(0.5, colour, basis))

type Cell = { readonly colour: string; readonly basis: Basis | null }

/** Squares in a row with gaps between them, in the units of their sides (10). */
export const goalStrip = (cells: readonly Cell[], gap: number): string =>
  svg(
    cells.length * (10 + gap) - gap + 1,
    11,
    cells.map(({ colour, basis }, i) => square(0.5 + i * (10 + gap), colour, basis)).join(''),
  )

/** A QR code (ISO/IEC 18004) with its quiet zone of four modules; correction M, since paper may get dirty. */
export function codeDrawing(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return svg(
    size,
    size,
    `<path fill="#FFFFFF" d="M0 0h${size}v${size}H0z"/><path shape-rendering="crispEdges" d="${dark.join('')}"/>`,
  )
}
