// @vitest-environment node
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '../../../scripts/share/indexedPng.ts'

/** Colours of the pixels of a PNG that this program wrote. */
function coloursOf(png: Buffer, width: number): string[] {
  const part = (type: string): Buffer => {
    const at = png.indexOf(type)
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const palette = part('PLTE')
  const rows = inflateSync(part('IDAT'))
  return [...rows]
    .filter((_, i) => i % (width + 1) !== 0)
    .map((place) => palette.subarray(3 * place, 3 * place + 3).toString('hex'))
}

const rgba = (...colours: string[]): Uint8Array =>
  new Uint8Array(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex'))

describe('a PNG with a palette', () => {
  it('keeps the colours of a drawing', () => {
    const colours = ['fbf9f4', '1f2933', 'bf4416', 'fbf9f4']
    expect(coloursOf(indexedPng({ width: 2, height: 2, rgba: rgba(...colours) }), 2)).toEqual(colours)
  })

  it('gives a colour too many its nearest neighbour', () => {
    const many = Array.from({ length: 16 * 32 }, (_, i) =>
      [(i % 16) * 16, Math.floor(i / 16) * 8, 0].map((value) => value.toString(16).padStart(2, '0')).join(''),
    )
    const shown = coloursOf(indexedPng({ width: 16, height: 32, rgba: rgba(...many) }), 16)
    const far = many.filter((colour, i) => {
      const [a, b] = [colour, shown[i] ?? ''].map((hex) => Number.parseInt(hex.slice(2, 4), 16))
      return Math.abs((a ?? 0) - (b ?? 255)) > 24 || colour.slice(0, 2) !== shown[i]?.slice(0, 2)
    })
    expect(new Set(shown).size).toBeLessThanOrEqual(256)
    expect(far).toEqual([])
  })
})
