import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('index.html'),
)

describe('a shared link', () => {
  it('shows an image of its own on every page, in the language of the page', () => {
    expect(pages.length).toBeGreaterThan(40)
    const heads = pages.map((file) => {
      const html = readFileSync(join('dist', file), 'utf8')
      const [, image = '', language] =
        /property="og:image" content="\/(share\/[a-z-]+-(de|en)\.png)"/.exec(html) ?? []
      const isWhole =
        language === /lang="(..)"/.exec(html)?.[1] &&
        /property="og:image:alt" content="[^"]{20,}"/.test(html) &&
        html.includes('name="twitter:card" content="summary_large_image"')
      return { file, image, isWhole }
    })
    expect(heads.filter(({ isWhole }) => !isWhole)).toEqual([])
    const images = new Set(heads.map(({ image }) => image))
    const sizes = [...images].map((image) => {
      const png = readFileSync(join('dist', image))
      return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`
    })
    expect(new Set(sizes)).toEqual(new Set(['1200 × 630']))
    expect(images.size).toBe(readdirSync('dist/share').length)
  })
})
