/** Messages that only a kiosk shows, beside those of pages and tools. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import type { KioskMessages as Messages } from './messages.ts'
import { useLocale } from './useLocale.ts'

async function load(locale: Locale): Promise<Messages> {
  const file =
    locale === 'de' ? await import('./messages/kiosk/de.json') : await import('./messages/kiosk/en.json')
  return file.default
}

const query = (locale: Locale) =>
  queryOptions({
    queryKey: ['messages of the kiosk', locale],
    queryFn: () => load(locale),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  })

export function KioskMessages({ children }: { readonly children: ReactNode }) {
  const { messages } = useIntl()
  const locale = useLocale()
  const { data: added } = useSuspenseQuery(query(locale))
  const all = useMemo(() => Object.assign({}, messages, added), [messages, added])
  return (
    <IntlProvider locale={locale} messages={all}>
      {children}
    </IntlProvider>
  )
}
