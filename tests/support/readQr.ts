/**
 * Reads an undamaged QR code of versions 1 to 10 with error correction M and one segment of bytes, after ISO/IEC 18004;
 * it shares nothing with the program that writes them. Damaged codes are not repaired.
 */

export type Modules = readonly (readonly boolean[])[]

/** Of each version: codewords of error correction in a block, and blocks. */
const blocksOf: readonly (readonly [correction: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
]
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
]
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

/** The modules of a path of runs such as `M4 4h7v1h-7z`, and how much is free around them. */
export function modulesOf(path: string, size: number): { readonly modules: Modules; readonly quiet: number } {
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(run))
  const quiet = dark.findIndex((row) => row.includes(true))
  return { modules: dark.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet)), quiet }
}

export function readQr(modules: Modules): string {
  const version = (modules.length - 17) / 4
  const is = (row: number, column: number): boolean => modules[row]?.[column] === true
  const format = bitsToNumber([0, 1, 2, 3, 4].map((column) => is(8, column))) ^ 0b10101
  if (format >> 3 !== 0) throw new Error('The error correction is not M.')
  const mask = masks[format & 7] ?? (() => false)
  const bits = zigzag(version).map(([row, column]) => is(row, column) !== mask(row, column))
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bitsToNumber(bits.slice(i * 8, i * 8 + 8)),
  )
  const data = deinterleaved(words, version).flatMap((word) =>
    Array.from({ length: 8 }, (_, i) => ((word >> (7 - i)) & 1) === 1),
  )
  if (bitsToNumber(data.slice(0, 4)) !== 0b0100) throw new Error('The segment does not hold bytes.')
  const lengthBits = version < 10 ? 8 : 16
  const count = bitsToNumber(data.slice(4, 4 + lengthBits))
  const bytes = Array.from({ length: count }, (_, i) => {
    const start = 4 + lengthBits + i * 8
    return bitsToNumber(data.slice(start, start + 8))
  })
  return new TextDecoder().decode(new Uint8Array(bytes))
}

const bitsToNumber = (bits: readonly boolean[]): number =>
  bits.reduce((number, bit) => number * 2 + Number(bit), 0)

/** Places of the data, in pairs of columns from right to left, up and down. */
function zigzag(version: number): (readonly [row: number, column: number])[] {
  const size = version * 4 + 17
  const places: (readonly [number, number])[] = []
  for (let right = size - 1, isUp = true; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1)
      for (const column of [right, right - 1]) {
        const row = isUp ? size - 1 - step : step
        if (!isFunction(row, column, version)) places.push([row, column])
      }
  }
  return places
}

function isFunction(row: number, column: number, version: number): boolean {
  const size = version * 4 + 17
  const isFinder =
    (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9)
  const isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))
  const centres = alignment[version - 1] ?? []
  const last = centres.at(-1)
  const isAligning = centres.some((y) =>
    centres.some(
      (x) =>
        !((x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6)) &&
        Math.abs(row - y) <= 2 &&
        Math.abs(column - x) <= 2,
    ),
  )
  return isFinder || isVersion || isAligning || row === 6 || column === 6
}

/** The data of all blocks in their order; later blocks may be one longer. */
function deinterleaved(words: readonly number[], version: number): number[] {
  const [correction, count] = blocksOf[version - 1] ?? [0, 1]
  const dataWords = words.length - correction * count
  const short = Math.floor(dataWords / count)
  const longFrom = count - (dataWords % count)
  const blocks = Array.from({ length: count }, (_, block) => {
    const own = Array.from({ length: short }, (_unused, i) => words[i * count + block] ?? 0)
    return block < longFrom ? own : [...own, words[short * count + block - longFrom] ?? 0]
  })
  return blocks.flat()
}
