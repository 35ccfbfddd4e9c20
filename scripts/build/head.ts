/** What stands in the head of a page for search engines, other languages and shared links. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import type { GoalDossier } from '../../src/core/dataset/goalDossier.ts'
import type { LocalizedText } from '../../src/core/dataset/text.ts'
import { formatView } from '../../src/core/view/url.ts'
import { isReadingPage, type Page, type View } from '../../src/core/view/view.ts'
import type { DrawnDocument } from '../../src/documents/render.tsx'
import type { WrittenMessages } from '../../src/i18n/messages.ts'
import { pageTitle } from '../../src/i18n/pageTitle.ts'
import { shareSize } from '../share/shareImage.ts'
import { shareImagePath } from '../share/shareImagePath.ts'
import { shareWords } from '../share/shareWords.ts'
import { toolMessages } from './toolMessages.ts'

export type HeadRequest = {
  readonly view: View
  readonly atlas: AtlasIndex
  readonly siteDescription: LocalizedText
  readonly dossier: Dossier | null
  /** What the page of a goal shows; null on other pages. */
  readonly goal: GoalDossier | null
  /** What is to be read on the page; null on pages of another kind. */
  readonly document: DrawnDocument | null
  readonly messages: WrittenMessages
  readonly base: string
  readonly version: string
  /** Scheme and host under which the atlas is published, without a slash at the end; empty where nobody has said. */
  readonly origin: string
}

export function headOf(request: HeadRequest): string {
  const { view, atlas, siteDescription, dossier, goal, document } = request
  const { messages, base, version, origin } = request
  const { site } = atlas
  const { locale } = view
  const address = (language: View['locale']): string =>
    origin + formatView({ ...view, locale: language }, base)
  const title = isReadingPage(view.page)
    ? `${document?.title ?? ''} – ${site.title[locale]}`
    : pageTitle(view.page, locale, atlas, (id) => messages[id])
  const description =
    view.page.name === 'time' || view.page.name === 'compare'
      ? toolMessages[locale][`${view.page.name}.description`]
      : (document?.description ??
        dossier?.city.summary.text[locale] ??
        goalLine(goal, atlas, locale) ??
        siteDescription[locale])
  const data = (file: string): string =>
    `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}data/${file}?v=${version}">`
  return [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    isNoAddress(view.page)
      ? '<meta name="robots" content="noindex">'
      : [
          `<link rel="canonical" href="${address(locale)}">`,
          `<link rel="alternate" hreflang="de" href="${address('de')}">`,
          `<link rel="alternate" hreflang="en" href="${address('en')}">`,
          `<link rel="alternate" hreflang="x-default" href="${address('de')}">`,
        ].join(''),
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${escape(description)}">`,
    `<meta property="og:site_name" content="${escape(site.title[locale])}">`,
    `<meta property="og:locale" content="${locale === 'de' ? 'de_DE' : 'en_GB'}">`,
    isNoAddress(view.page) ? '' : imageTags({ view, atlas, dossier, messages, base, origin }),
    data('index.json'),
    dossier === null ? '' : data(`cities/${dossier.city.id}.json`),
    goal === null ? '' : data(`goals/${goal.goal.number}.json`),
    view.page.name === 'time' ? data('timeline.json') : '',
    dossier === null ? '' : jsonLd(cityFacts(dossier, locale)),
    document?.jsonLd ? jsonLd(document.jsonLd) : '',
  ].join('')
}

type ImageTags = Omit<HeadRequest, 'siteDescription' | 'version' | 'goal' | 'document'>

/** Pages that only stand in for others. */
export const isNoAddress = (page: Page): boolean =>
  page.name === 'not-found' || (page.name === 'document' && page.path === 'offline')

/**
 * The image for messengers. They want a whole address; without an origin they get one that starts at the root, which
 * some of them resolve and others leave out.
 */
function imageTags({ view, atlas, dossier, messages, base, origin }: ImageTags): string {
  const { locale } = view
  const { alternative } = shareWords({ index: atlas, dossier, locale, messages })
  const address = `${origin}${base}${shareImagePath(dossier?.city.id ?? null, locale)}`
  return [
    `<meta property="og:image" content="${escape(address)}">`,
    `<meta property="og:image:type" content="image/png">`,
    `<meta property="og:image:width" content="${shareSize.width}">`,
    `<meta property="og:image:height" content="${shareSize.height}">`,
    `<meta property="og:image:alt" content="${escape(alternative)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join('')
}

/** The goal and how many places show facts on it, as its page says at the top. */
function goalLine(
  dossier: GoalDossier | null,
  { cities, goals }: AtlasIndex,
  locale: View['locale'],
): string | null {
  const goal = goals.find(({ number }) => number === dossier?.goal.number)
  if (dossier === null) return null
  const message = toolMessages[locale][dossier.places.length === 0 ? 'goals.nobody' : 'goals.evidence']
  const counts = { count: dossier.places.length, total: cities.length }
  return `${goal?.title[locale] ?? ''}. ${String(new IntlMessageFormat(message, locale).format(counts))}`
}

/** Facts for machines. A "<" must not end the script element early. */
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** schema.org City. */
function cityFacts({ city }: Dossier, locale: View['locale']): object {
  const [longitude, latitude] = city.position
  return {
    '@context': 'https://schema.org',
    '@type': 'City',
    name: city.name[locale],
    alternateName: [city.localName.text, ...city.otherNames],
    description: city.summary.text[locale],
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: { '@type': 'Country', identifier: city.country },
    ...(city.website === null ? {} : { url: city.website }),
    ...(city.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${city.wikidata}` }),
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
