/** Takes a prerendered page over in place: fetches what it shows, hydrates it, then follows the address. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { createIntl } from 'react-intl'
import type { AtlasIndex } from '../core/dataset/dataset.ts'
import { type Locale, localeOf } from '../core/dataset/text.ts'
import { selectedCity } from '../core/view/transitions.ts'
import { formatView, groundOf, parseView } from '../core/view/url.ts'
import { hasMap, isReadingPage, type Page, type View } from '../core/view/view.ts'
import { atlasQuery, dossierQuery } from '../data/queries.ts'
import { prepareGoal } from '../features/goals/lazyGoals.ts'
import { LandMarkupProvider } from '../features/world-map/landMarkup.ts'
import { forIntl, loadMessages, type MessageId, type Messages } from '../i18n/messages.ts'
import { pageTitle } from '../i18n/pageTitle.ts'
import { isKiosk } from '../state/situation.ts'
import { createViewStore, type ViewStore } from '../state/viewStore.ts'
import { App } from './App.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { bindHistory } from './history.ts'
import { Providers } from './Providers.tsx'
import { ReadingMatterProvider } from './ReadingMatter.tsx'

/**
 * @param root  holds the page, and in `data-page` the address it was prerendered for
 * @param base  the folder of the atlas, with slashes at both ends
 * @throws DataError where the index of the dataset is missing or broken; the page is then as it was
 */
export async function takeOver(root: HTMLElement, base: string): Promise<void> {
  const page = new URL(root.dataset['page'] ?? location.href, location.href)
  // What there is besides is not known yet; what was prerendered was some of it.
  const { page: shown } = parseView(page, { base, cities: anything, documents: anything, lastYear: Infinity })
  const locale = localeOf(document.documentElement.lang)
  // The message of a DataError names the file and what is wrong with it.
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => console.error(error.message) }),
  })
  const { atlas, messages } = await fetchShown(client, shown, locale)
  const ground = groundOf(atlas, base, new Set(shown.name === 'document' ? [shown.path] : []))
  const prerendered = parseView(page, ground)
  const asked = parseView(new URL(location.href), ground)
  if (prerendered.page.name === 'not-found') {
    // A city page whose record was left out stays as it was prerendered.
    if (!page.pathname.endsWith('/404/')) return
    leaveFor(asked, base)
  }
  // Hydration starts from what was prerendered; the camera and projection of the address follow at once.
  const store = createViewStore({ ...prerendered, locale })
  hydrateRoot(
    root,
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <Providers client={client} store={store} locale={locale} messages={messages} base={base}>
        {/* Kept in case React has to draw the page anew: the land is nowhere else. */}
        <LandMarkupProvider value={document.querySelector('[data-land]')?.innerHTML ?? ''}>
          <ReadingMatterProvider
            value={isReadingPage(shown) ? (document.querySelector('main')?.innerHTML ?? '') : ''}
          >
            <App />
          </ReadingMatterProvider>
        </LandMarkupProvider>
      </Providers>
    </ErrorBoundary>,
  )
  if (prerendered.page.name !== 'not-found') {
    const { title } = document
    const intl = createIntl({ locale, messages: forIntl(messages) })
    const say = (id: MessageId): string => intl.formatMessage({ id })
    // A kiosk has no address bar, and no way back that could lead to an earlier visitor.
    if (!isKiosk())
      bindHistory(store, window, ground, (view) =>
        isReadingPage(view.page) ? title : pageTitle(view.page, locale, atlas, say),
      )
    show(asked, store)
  }
  document.documentElement.dataset['live'] = ''
}

const anything = { has: () => true }

type Shown = { readonly atlas: AtlasIndex; readonly messages: Messages }

/** Data and messages travel at the same time. */
async function fetchShown(client: QueryClient, page: Page, locale: Locale): Promise<Shown> {
  const openCity = page.name === 'map' ? page.city : null
  const [atlas, messages] = await Promise.all([
    client.fetchQuery(atlasQuery),
    loadMessages(locale),
    // A city whose details are missing still opens: its panel says so and offers to try again.
    openCity === null ? null : client.prefetchQuery(dossierQuery(openCity)),
    page.name === 'goal' ? prepareGoal(client, page.goal) : null,
  ])
  return { atlas, messages }
}

/** A misspelt address that can be read all the same, such as one in capitals, leads to the page that was meant. */
function leaveFor(asked: View, base: string): void {
  const meant = formatView(asked, base)
  if (asked.page.name !== 'not-found' && !meant.startsWith(location.pathname)) location.replace(meant)
}

/** What the address asks for beyond the page that was prerendered; under the front page it may name a place itself. */
function show(asked: View, store: ViewStore): void {
  const { view, actions } = store.getState()
  const page = hasMap(view.page) && selectedCity(asked) !== null ? asked.page : view.page
  const wanted = { ...asked, locale: view.locale, page }
  if (formatView(wanted, '/') !== formatView(view, '/')) actions.showView(wanted)
}
