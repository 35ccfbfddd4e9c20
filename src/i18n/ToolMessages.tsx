/** Messages of tools that load on demand, given to what stands inside, beside the messages of every page. */
import { use, useMemo, type ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { type Locale, localeOf } from '../core/dataset/text.ts'
import type { ToolMessages as Messages } from './messages.ts'
import { useLocale } from './useLocale.ts'

const files = {
  de: () => import('./messages/tools/de.json'),
  en: () => import('./messages/tools/en.json'),
}
const fetchMessages = async (locale: Locale): Promise<Messages> => (await files[locale]()).default

/** Prerendering cannot wait in the middle of a page: there they are all at hand before. */
const atHand: Readonly<Record<Locale, Messages>> | null = import.meta.env.SSR
  ? { de: await fetchMessages('de'), en: await fetchMessages('en') }
  : null
const asked = new Map<Locale, Promise<Messages>>()

/** Asks for the messages; a tool does so beside its own program, so that they travel at the same time. */
export function loadToolMessages(locale = localeOf(document.documentElement.lang)): Promise<Messages> {
  const known = asked.get(locale)
  if (known !== undefined) return known
  const promise = fetchMessages(locale)
  asked.set(locale, promise)
  // A file that did not arrive is asked for again by the next try.
  promise.catch(() => asked.delete(locale))
  return promise
}

export function ToolMessages({ children }: { readonly children: ReactNode }) {
  const { messages } = useIntl()
  const locale = useLocale()
  const added = atHand === null ? use(loadToolMessages(locale)) : atHand[locale]
  const all = useMemo(() => Object.assign({}, messages, added), [messages, added])
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  )
}
