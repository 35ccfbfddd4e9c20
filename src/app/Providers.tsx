/** What every page stands on: data, language, view. The same on the server and in the browser. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import { forIntl, type Messages } from '../i18n/messages.ts'
import { BaseProvider } from '../state/links.ts'
import { ViewStoreProvider, type ViewStore } from '../state/viewStore.ts'

type Props = {
  readonly client: QueryClient
  readonly store: ViewStore
  readonly locale: Locale
  readonly messages: Messages
  readonly base: string
  readonly children: ReactNode
}

export function Providers({ client, store, locale, messages, base, children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <IntlProvider locale={locale} messages={forIntl(messages)}>
        <BaseProvider value={base}>
          <ViewStoreProvider value={store}>
            <Suspense>{children}</Suspense>
          </ViewStoreProvider>
        </BaseProvider>
      </IntlProvider>
    </QueryClientProvider>
  )
}
