/** `sitemap.xml` and `robots.txt`. Both want whole addresses, so there are none while nobody has said where the atlas is. */
import { type Locale, locales } from '../../src/core/dataset/text.ts'

type Address = (locale: Locale) => string

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Every page in every language, each with its others: https://www.sitemaps.org/protocol.html
 *
 * @param pages  whole addresses of each page
 */
export function sitemap(pages: readonly Address[]): string {
  const alternates = (address: Address): string =>
    locales
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escape(address(locale))}"/>`)
      .join('')
  const entries = pages.flatMap((address) =>
    locales.map((locale) => `<url><loc>${escape(address(locale))}</loc>${alternates(address)}</url>`),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n')
}

/** For an atlas at the root of its host, the only place where crawlers ask for it. */
export const robots = (origin: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
