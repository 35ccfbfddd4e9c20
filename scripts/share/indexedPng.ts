/** PNG with a palette: drawings in few colours take a third of the room. */
import { crc32, deflateSync } from 'node:zlib'

type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

const mostColours = 256

/** Opaque pixels as a PNG of at most 256 colours: the most frequent ones that differ clearly; every other becomes its nearest. */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette = paletteOf(counts)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x] ?? 0) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Red, green and blue of a pixel read in the byte order of the machine, which is little-endian wherever Node runs. */
const channels = (colour: number): readonly [number, number, number] => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
]

/** Of each group of like colours the most frequent one, so that small things in colours of their own keep them. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const groups = new Map<number, { colour: number; count: number; total: number }>()
  for (const [colour, count] of counts) {
    const group = colour & 0xf0f0f0
    const known = groups.get(group) ?? { colour, count: 0, total: 0 }
    const isMoreFrequent = count > known.count
    groups.set(group, {
      colour: isMoreFrequent ? colour : known.colour,
      count: Math.max(count, known.count),
      total: known.total + count,
    })
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 48)
  const distinct = [...groups.values()].sort((a, b) => b.total - a.total)
  const colours = [...frequent.map(([colour]) => colour), ...distinct.map(({ colour }) => colour)]
  return [...new Set(colours)].slice(0, mostColours)
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour)
  let best = 0
  let least = Infinity
  for (const [i, candidate] of palette.entries()) {
    const [r, g, b] = channels(candidate)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance >= least) continue
    least = distance
    best = i
  }
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
