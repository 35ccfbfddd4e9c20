// @vitest-environment jsdom
/** What the server sends, before any browser makes something of it. */
import { describe, expect, inject, it } from 'vitest'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "font-src 'self'; manifest-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; " +
  'frame-ancestors *'
const cities = (
  'amiens leeds rostov-on-don buffalo netanya novi-sad zwickau xian trabzon kumasi zhytomyr ' +
  'dabola bondo dura cluj-napoca pittsburgh hatay'
).split(' ')
const cityPaths = cities.map((city) => `city/${city}/`)

async function served(path: string) {
  const response = await fetch(inject('origin') + path)
  return { response, page: await response.text() }
}
const parsed = (page: string): Document => new DOMParser().parseFromString(page, 'text/html')

describe.each(['de', 'en'] as const)('what is served in %s', (locale) => {
  it.each(['', 'list/', 'about/', 'nowhere/', ...cityPaths])(
    'keeps code and style out of the page and asks no other host: /%s',
    async (path) => {
      const { response, page } = await served(`/${locale}/${path}`)
      expect(response.status).toBe(path === 'nowhere/' ? 404 : 200)
      expect(response.headers.get('content-security-policy')).toBe(policy)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      const document = parsed(page)
      const scripts = [...document.scripts].filter(({ type }) => type !== 'application/ld+json')
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter(({ src, textContent }) => src === '' || textContent !== '')).toEqual([])
      expect(document.querySelectorAll('style, [style]').length).toBe(0)
      const attributes = [...document.querySelectorAll('*')].flatMap((node) => [...node.attributes])
      expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
      const loaded = [...document.querySelectorAll('[src], link:not([rel=canonical], [rel=alternate])')]
      const addresses = loaded.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
      expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
      expect(document.documentElement.lang).toBe(locale)
    },
  )

  it.each(cities)('introduces a place to search engines: %s', async (city) => {
    const document = parsed((await served(`/${locale}/city/${city}/`)).page)
    const link = (selector: string): string =>
      document.head.querySelector(`link${selector}`)?.getAttribute('href') ?? ''
    const description = document.head.querySelector('meta[name=description]')?.getAttribute('content')
    expect(description?.length).toBeGreaterThan(50)
    expect(link('[rel=canonical]')).toMatch(new RegExp(`/${locale}/city/${city}/$`))
    expect(link('[hreflang=de]')).toMatch(new RegExp(`/de/city/${city}/$`))
    expect(link('[hreflang=en]')).toMatch(new RegExp(`/en/city/${city}/$`))
    const data: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )
    const [name = ''] = document.title.split(',')
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'City', name, description })
  })
})

describe('titles and descriptions', () => {
  it('are different for every place and language', async () => {
    const pages = await Promise.all(
      ['de', 'en'].flatMap((locale) => cityPaths.map((path) => served(`/${locale}/${path}`))),
    )
    const heads = pages.map(({ page }) => parsed(page))
    const count = cities.length * 2
    expect(new Set(heads.map(({ title }) => title)).size).toBe(count)
    const texts = heads.map((page) => page.querySelector('meta[name=description]')?.getAttribute('content'))
    expect(new Set(texts).size).toBe(count)
  })
})
