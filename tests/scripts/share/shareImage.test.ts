// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { openRasteriser, type Rasteriser } from '../../../scripts/share/rasteriser.ts'
import { shareImage, type ShareImage } from '../../../scripts/share/shareImage.ts'
import type { Face } from '../../../scripts/share/svgText.ts'
import { readCoverage } from '../../../scripts/fonts/coverage.ts'
import { Locale } from '../../../src/core/dataset/text.ts'
import { index, land, wordsFor } from './anImage.ts'

let rasteriser: Rasteriser
beforeAll(async () => {
  rasteriser = await openRasteriser('.')
})

const pages = Locale.options.flatMap((locale) =>
  [null, ...index.cities].map((place) => ({
    locale,
    place,
    title: `${place?.id ?? 'the atlas'} in ${locale}`,
  })),
)
type Page = (typeof pages)[number]

const draw = ({ locale, place }: Page, words = wordsFor(place?.id ?? null, locale)): ShareImage =>
  shareImage({ words, index, place, land, measure: rasteriser.measure })

type Text = { text: string; x: number; y: number; size: number; face: Face; anchor: string }

const textsOf = ({ svg }: ShareImage): Text[] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" ([^>]*?)>([^<]*)</g)].map(
    ([, x, y, size, rest = '', text = '']) => ({
      text: text.replaceAll('&amp;', '&'),
      x: Number(x),
      y: Number(y),
      size: Number(size),
      face: rest.includes('Display') ? 'display' : rest.includes('600') ? 'strong' : 'text',
      anchor: /text-anchor="(\w+)"/.exec(rest)?.[1] ?? '',
    }),
  )

describe.each(pages)('the image of $title', (page) => {
  it('keeps every text inside the picture, and the words beside the map inside their column', () => {
    const image = draw(page)
    const outside = textsOf(image).filter(({ text, x, y, size, face, anchor }) => {
      const width = rasteriser.measure(text, { size, face, stretch: image.stretch })
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      const [first, last] = x < 556 ? [52, 505] : [556, 1190]
      return left < first || left + width > last || y > 600
    })
    expect(outside).toEqual([])
  })

  it('shows the name in its own script and what joins the place to the home city', () => {
    const words = wordsFor(page.place?.id ?? null, page.locale)
    const shown = textsOf(draw(page)).map(({ text }) => text)
    expect(page.place === null ? shown.join(' ') : shown).toContain(words.name)
    expect(shown.join(' ')).toContain(words.status ?? words.subtitle)
  })
})

describe('shared images', () => {
  it('have a glyph for every character of every script', () => {
    const coverage = readCoverage('.')
    const charactersOf = (...files: string[]): Set<string> =>
      new Set(
        Object.entries(coverage).flatMap(([name, held]) =>
          files.some((file) => name.startsWith(file)) ? [...held] : [],
        ),
      )
    const display = charactersOf(
      'noto-serif-display',
      'noto-serif-sc',
      'noto-serif-hebrew',
      'noto-naskh-arabic',
    )
    const sans = charactersOf('noto-sans.woff2', 'noto-sans-latin-ext')
    const missing = pages
      .flatMap((page) => textsOf(draw(page)))
      .flatMap(({ text, face }) => [...text].filter((one) => !(face === 'display' ? display : sans).has(one)))
    expect(missing).toEqual([])
  })

  it('draw what has a meaning in XML as text', () => {
    const page = pages[1]
    if (page === undefined) throw new Error('There is no place.')
    const image = draw(page, { ...wordsFor('amiens', 'de'), name: 'A<b>&"c' })
    expect(image.svg).toContain('>A&lt;b&gt;&amp;"c<')
    expect(rasteriser.toPng(image).length).toBeGreaterThan(1000)
  })

  it('are PNG files of 1200 by 630 pixels, small enough for every messenger', () => {
    for (const page of pages.slice(0, 2)) {
      const png = Buffer.from(rasteriser.toPng(draw(page)))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(120_000)
    }
  })
})
