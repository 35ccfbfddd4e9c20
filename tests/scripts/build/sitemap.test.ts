import { describe, expect, it } from 'vitest'
import { robots, sitemap } from '../../../scripts/build/sitemap.ts'

const xml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml')

describe('the sitemap', () => {
  const text = sitemap([
    (locale) => `https://atlas.example/${locale}/`,
    (locale) => `https://atlas.example/${locale}/list/?a=1&b=2`,
  ])

  it('names every page in every language, each with the other', () => {
    const pages = [...xml(text).getElementsByTagName('url')]
    expect(pages.map((page) => page.getElementsByTagName('loc')[0]?.textContent)).toEqual([
      'https://atlas.example/de/',
      'https://atlas.example/en/',
      'https://atlas.example/de/list/?a=1&b=2',
      'https://atlas.example/en/list/?a=1&b=2',
    ])
    const [first] = pages
    const others = [...(first?.getElementsByTagName('xhtml:link') ?? [])]
    expect(others.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['de', 'https://atlas.example/de/'],
      ['en', 'https://atlas.example/en/'],
    ])
  })

  it('is well-formed XML in the namespace of the protocol', () => {
    expect(xml(text).documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect(xml(text).getElementsByTagName('parsererror').length).toBe(0)
  })

  it('is named where crawlers look', () => {
    expect(robots('https://atlas.example')).toContain('\nSitemap: https://atlas.example/sitemap.xml\n')
  })
})
