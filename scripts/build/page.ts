/** One whole HTML page: the template with its head and its rendered body. */
import { readFileSync } from 'node:fs'
import type { renderPage } from '../../src/app/prerender.tsx'
import type { Locale } from '../../src/core/dataset/text.ts'
import { formatView } from '../../src/core/view/url.ts'
import type { Page, View } from '../../src/core/view/view.ts'
import type { DrawnDocument } from '../../src/documents/render.tsx'
import german from '../../src/i18n/messages/de.json' with { type: 'json' }
import english from '../../src/i18n/messages/en.json' with { type: 'json' }
import type { WrittenMessages } from '../../src/i18n/messages.ts'
import { landMarkup, WorldShapes } from '../../src/map/static/landMarkup.ts'
import type { Documents } from './documents.ts'
import { headOf } from './head.ts'
import { toolMessages } from './toolMessages.ts'
import type { SiteData } from './siteData.ts'

export type Renderer = { readonly renderPage: typeof renderPage }

export const messages: Record<Locale, WrittenMessages> = { de: german, en: english }

/** The land as `npm run basemap` makes it. */
export const readWorldShapes = (): WorldShapes =>
  WorldShapes.parse(JSON.parse(readFileSync('src/map/static/land/world.json', 'utf8')))

/** The SVG of the land. */
export const readLand = (): string => landMarkup(readWorldShapes())

type Composition = {
  readonly template: string
  readonly view: View
  readonly data: SiteData
  readonly base: string
  readonly land: string
  readonly renderer: Renderer
  readonly documents: Documents
  /** Scheme and host for links that must be whole, without a slash at the end; empty where nobody has said. */
  readonly origin: string
}

export function composePage(composition: Composition): string {
  const { template, view, data, base, land, renderer, documents, origin } = composition
  const open = view.page.name === 'map' ? view.page.city : null
  const dossier = data.dossiers.find(({ city }) => city.id === open) ?? null
  const wanted = view.page.name === 'goal' ? view.page.goal : null
  const goal = data.goals.find((candidate) => candidate.goal.number === wanted) ?? null
  const document = documentOf(documents, view.page, view.locale)
  const request = {
    view,
    atlas: data.index,
    siteDescription: data.dataset.site.description,
    dossier,
    goal,
    document,
    timeline: view.page.name === 'time' ? data.timeline : null,
    messages: messages[view.locale],
    toolMessages: toolMessages[view.locale],
    base,
    land,
    version: data.version,
    origin,
  }
  return (
    template
      .replace(
        'lang="de"',
        `lang="${view.locale}"${data.dataset.site.isKiosk ? ' data-situation="kiosk"' : ''}`,
      )
      .replace('id="root"', `id="root" data-page="${formatView(view, base)}"`)
      .replace('<!--head-->', () => headOf(request))
      // Behind the style sheet of every page, which puts the layers in their order.
      .replace('</head>', document === null ? '</head>' : `${linksTo(documents.styleSheets)}</head>`)
      .replace('<!--page-->', () => renderer.renderPage(request))
  )
}

/** What is to be read on a page; null on pages of another kind. @throws Error if it was not drawn */
function documentOf({ inLanguage }: Documents, page: Page, locale: Locale): DrawnDocument | null {
  if (page.name !== 'document' && page.name !== 'not-found') return null
  const path = page.name === 'document' ? page.path : '404'
  const document = inLanguage[locale].get(path)
  if (document === undefined) throw new Error(`Nothing was drawn for ${locale}/${path}/.`)
  return document
}

const linksTo = (styleSheets: readonly string[]): string =>
  styleSheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')
