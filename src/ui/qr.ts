/** QR codes (ISO/IEC 18004) as one SVG path. */
import { encode } from 'uqr'

/** Modules of quiet zone on every side: four, by the standard. */
const quiet = 4

export type QrShape = {
  /** Side of the code with its quiet zone, in modules. */
  readonly size: number
  /** The dark modules, one run of a row after the other. */
  readonly path: string
}

/** Error correction M: a code on paper may lose 15 %. Throws where the text is longer than a code can hold (2331 bytes). */
export function qrShape(text: string): QrShape {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([start, length]) => `M${start + quiet} ${y + quiet}h${length}v1h-${length}z`),
  )
  return { size: size + 2 * quiet, path: runs.join('') }
}

/** Starts and lengths of what is dark. */
function runsOf(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []))
  return starts.map((start) => {
    const end = row.indexOf(false, start)
    return [start, (end === -1 ? row.length : end) - start]
  })
}

/** The code as a file: black on white, ten pixels to a module. */
export function qrFile(text: string): string {
  const { size, path } = qrShape(text)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  )
}
