/** Messages of tools that load on demand, given to what stands inside, beside the messages of every page. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { type Locale, localeOf } from '../core/dataset/text.ts'
import type { ToolMessages as Messages } from './messages.ts'
import { useLocale } from './useLocale.ts'

const arrived = new Map<Locale, Messages>()

/** Asks for the messages; a tool does so beside its own program, so that they travel at the same time. */
export async function loadToolMessages(locale = localeOf(document.documentElement.lang)): Promise<Messages> {
  const file =
    locale === 'de' ? await import('./messages/tools/de.json') : await import('./messages/tools/en.json')
  arrived.set(locale, file.default)
  return file.default
}

/**
 * Prerendering cannot wait in the middle of a page: there they lie in the cache before. Nor does a tool that has asked for
 * them beside its program: waiting again, be it for a moment, would take the page around it away.
 */
export const toolMessagesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['messages of tools', locale],
    queryFn: () => loadToolMessages(locale),
    initialData: () => arrived.get(locale),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  })

export function ToolMessages({ children }: { readonly children: ReactNode }) {
  const { messages } = useIntl()
  const locale = useLocale()
  const { data: added } = useSuspenseQuery(toolMessagesQuery(locale))
  const all = useMemo(() => Object.assign({}, messages, added), [messages, added])
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  )
}
