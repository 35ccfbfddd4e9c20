/** Draws SVG without a browser, and measures text with the same engine. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFaces, type Stretch, stretches } from './faces.ts'
import { indexedPng } from './indexedPng.ts'
import type { ShareImage } from './shareImage.ts'
import { type Measure, textElement } from './svgText.ts'

export type Rasteriser = {
  readonly measure: Measure
  readonly toPng: (image: ShareImage) => Uint8Array
  /** Changes with the fonts and the program. */
  readonly version: string
}

let program: Promise<void> | null = null

const readProgram = (root: string): Buffer =>
  readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'))

/** An opaque drawing without words as PNG. `root` is the folder of the project. */
export async function pngOf(root: string, svg: string, width: number): Promise<Uint8Array> {
  await (program ??= initWasm(readProgram(root)))
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } })
  const image = drawing.render()
  const png = indexedPng({ width: image.width, height: image.height, rgba: image.pixels })
  image.free()
  drawing.free()
  return png
}

/** `root` is the folder of the project. */
export async function openRasteriser(root: string): Promise<Rasteriser> {
  const wasm = readProgram(root)
  program ??= initWasm(wasm)
  const faces = new Map<Stretch, Uint8Array[]>()
  for (const stretch of stretches) faces.set(stretch, await readFaces(root, stretch))
  await program
  const open = (svg: string, stretch: Stretch) =>
    new Resvg(svg, { font: { fontBuffers: faces.get(stretch) ?? [] } })
  const version = createHash('sha256').update(wasm)
  for (const font of [...faces.values()].flat()) version.update(font)
  return {
    version: version.digest('hex'),
    measure(text, { size, face, stretch }) {
      const line = textElement(text, { x: 0, y: 0, size, face, fill: '#000' })
      const drawing = open(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${line}</svg>`,
        stretch,
      )
      const box = drawing.getBBox()
      drawing.free()
      return box === undefined ? 0 : box.x + box.width
    },
    toPng({ svg, stretch }) {
      const drawing = open(svg, stretch)
      const image = drawing.render()
      const { width, height, pixels } = image
      const png = indexedPng({ width, height, rgba: pixels })
      image.free()
      drawing.free()
      return png
    },
  }
}
