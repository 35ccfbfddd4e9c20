/** Draws the pages to read, in Node. They are built by themselves and never become part of the program. */
import './layers.css'
import { renderToStaticMarkup } from 'react-dom/server'
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import { plainView } from '../core/view/view.ts'
import german from '../i18n/messages/de.json'
import germanDocuments from '../i18n/messages/documents/de.json'
import englishDocuments from '../i18n/messages/documents/en.json'
import english from '../i18n/messages/en.json'
import { forIntl } from '../i18n/messages.ts'
import germanTools from '../i18n/messages/tools/de.json'
import englishTools from '../i18n/messages/tools/en.json'
import { BaseProvider } from '../state/links.ts'
import { createViewStore, ViewStoreProvider } from '../state/viewStore.ts'
import { type Material, MaterialProvider } from './material.ts'
import { documentPages } from './pages.ts'
import { DocumentListProvider } from './documentList.ts'

const messages = {
  de: { ...german, ...germanTools, ...germanDocuments },
  en: { ...english, ...englishTools, ...englishDocuments },
}

/** A page to read, ready to be put into its frame. */
export type DrawnDocument = {
  readonly path: string
  readonly title: string
  readonly description: string | null
  readonly jsonLd: Readonly<Record<string, unknown>> | null
  readonly html: string
}

/** Every page to read in one language, in no particular order. */
export function drawDocuments(material: Material, locale: Locale, base: string): readonly DrawnDocument[] {
  const intl = createIntl({ locale, messages: forIntl(messages[locale]) }, createIntlCache())
  const pages = documentPages(material, locale, intl)
  return pages.map(({ path, title, description, jsonLd = null, body }) => ({
    path,
    title,
    description,
    jsonLd,
    html: renderToStaticMarkup(
      <RawIntlProvider value={intl}>
        <BaseProvider value={base}>
          <ViewStoreProvider value={createViewStore(plainView(locale, { name: 'document', path }))}>
            <MaterialProvider value={material}>
              <DocumentListProvider value={pages}>{body}</DocumentListProvider>
            </MaterialProvider>
          </ViewStoreProvider>
        </BaseProvider>
      </RawIntlProvider>,
    ),
  }))
}
