import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Kind, Status } from '../../../src/core/dataset/partnership.ts'
import { paletteOf, textTokenFor, type Token, tokenFor } from '../../../src/map/scene/palette.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const [normal = '', more = ''] = css.split(':root[data-contrast=')

/** The pair of a token as the style sheet has it; follows references to other tokens. */
function pairOf(block: string, token: string): string[] {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(block)?.[1] ?? ''
  const reference = /^var\(--(.+)\)$/.exec(value)?.[1]
  return reference === undefined
    ? [...value.matchAll(/#[0-9a-f]{6}/gi)].map(([hex]) => hex.toUpperCase())
    : pairOf(block, reference)
}

const tokens: readonly Token[] = [
  ...(['paper', 'land', 'land-partner', 'land-chosen', 'sea', 'sea-1', 'sea-2', 'sea-3'] as const),
  ...(['ink', 'ink-2', 'ink-map', 'ink-sea', 'border-map', 'coast', 'thread', 'thread-text'] as const),
  ...(['friendship', 'solidarity', 'project', 'climate', 'resting'] as const),
]

describe('paletteOf', () => {
  it.each(tokens)('has the colours of the style sheet for %s', (token) => {
    for (const [contrast, block] of [
      ['normal', normal],
      ['more', more],
    ] as const) {
      const pair = (['light', 'dark'] as const).map((theme) => paletteOf({ theme, contrast })(token))
      expect(pair).toEqual(pairOf(block, token))
    }
  })
  it('gives every kind a colour of its own in each look', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const contrast of ['normal', 'more'] as const) {
        const kinds = Kind.options.map((kind) => paletteOf({ theme, contrast })(tokenFor(kind, 'active')))
        expect(new Set(kinds).size).toBe(kinds.length)
      }
  })
  it('greys whatever has ended', () => {
    for (const kind of Kind.options) expect(tokenFor(kind, 'ended')).toBe('resting')
    expect(Status.options.filter((status) => tokenFor('twin', status) !== 'thread')).toEqual(['ended'])
  })
})

/** The contrast of two colours by WCAG 2.2. */
function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('textTokenFor', () => {
  it.each(Kind.options)('is readable on land and sea: %s', (kind) => {
    for (const status of Status.options)
      for (const theme of ['light', 'dark'] as const)
        for (const ground of ['land', 'land-partner', 'sea', 'sea-3'] as const) {
          const colour = paletteOf({ theme, contrast: 'normal' })
          const contrast = contrastOf(colour(textTokenFor(kind, status)), colour(ground))
          expect([theme, ground, contrast]).toEqual([
            theme,
            ground,
            expect.toSatisfy((c: number) => c >= 4.5),
          ])
        }
  })
})

describe('paletteOf with forced colours', () => {
  it('knows two colours: one for surfaces, one for what is drawn on them', () => {
    for (const theme of ['light', 'dark'] as const) {
      const colour = paletteOf({ theme, contrast: 'forced' })
      expect(new Set(tokens.map(colour)).size).toBe(2)
      expect(colour('land')).toBe(colour('sea'))
      expect(colour('coast')).not.toBe(colour('land'))
    }
  })
})
