/** Every document of the build, and what the pages say of it. Needs no browser, but the build. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Locale } from '../../src/core/dataset/text.ts'
import { formatFileSize } from '../../src/i18n/format.ts'
import { publicIndex } from '../support/publicIndex.ts'

const folder = 'dist/sheets'
const files = readdirSync(folder).map((name) => join(folder, name))

describe('the documents of the build', () => {
  it('are there for every partner in both languages, with poster and overview', () => {
    const wanted = [...publicIndex().cities.map(({ id }) => id), 'atlas-poster', 'atlas-overview'].flatMap(
      (name) => Locale.options.map((locale) => `${name}-${locale}.pdf`),
    )
    expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted())
  })

  it.each(files)('are PDF/UA-1, tagged and at most 250 kB: %s', (file) => {
    const pdf = readFileSync(file, 'latin1')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(pdf.length).toBeLessThanOrEqual(250_000)
  })

  it.each(publicIndex().cities.map(({ id }) => id))('are offered with their true size: %s', (id) => {
    const html = readFileSync(`dist/de/city/${id}/index.html`, 'utf8')
    for (const locale of Locale.options) {
      const { size } = statSync(join(folder, `${id}-${locale}.pdf`))
      const link = html.slice(html.indexOf(`href="/sheets/${id}-${locale}.pdf"`)).split('</li>')[0]
      expect(link).toContain(
        `PDF, ${{ de: 'Deutsch', en: 'Englisch' }[locale]}, ${formatFileSize(Math.ceil(size / 1000), 'de')}`,
      )
    }
  })
})
