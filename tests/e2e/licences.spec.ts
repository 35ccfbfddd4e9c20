// @vitest-environment jsdom
/** The page on licences against the file it leads to. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('dist/licences.txt', 'utf8')

describe.each(['de', 'en'])('the page on licences in %s', (locale) => {
  const html = readFileSync(`dist/${locale}/licences/index.html`, 'utf8')
  const page = new DOMParser().parseFromString(html, 'text/html')
  const rows = [...page.querySelectorAll('main tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.querySelector('a span')?.textContent ?? cell.textContent),
  )

  it('names what certainly reaches every reader', () => {
    const names = rows.map(([name]) => name)
    for (const known of [
      'react',
      'maplibre-gl',
      'pbf',
      'world-atlas',
      'flag-icons',
      '@fontsource-variable/noto-sans',
    ])
      expect(names).toContain(known)
    expect(new Set(rows.map((row) => row.join(' '))).size).toBe(rows.length)
  })

  it('names nothing whose licence text is not there', () => {
    for (const [name, version, licence] of rows) expect(text).toContain(`${name} ${version} (${licence})\n`)
  })
})
