/** The composition root: fetches what the page shows, then takes the prerendered page over in place. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { createIntl } from 'react-intl'
import './ui/base.css'
import './ui/tokens.css'
import './ui/fonts.css'
import 'virtual:frames.css'
import { App } from './app/App.tsx'
import { ErrorScreen } from './app/ErrorScreen.tsx'
import { bindHistory } from './app/history.ts'
import { Providers } from './app/Providers.tsx'
import { localeOf } from './core/dataset/text.ts'
import { selectedCity } from './core/view/transitions.ts'
import { formatView, parseView } from './core/view/url.ts'
import { atlasQuery, dossierQuery } from './data/queries.ts'
import { LandMarkupProvider } from './features/world-map/landMarkup.ts'
import { loadMessages } from './i18n/messages.ts'
import { pageTitle } from './i18n/pageTitle.ts'
import { createViewStore } from './state/viewStore.ts'

const base = import.meta.env.BASE_URL

async function takeOver(root: HTMLElement): Promise<void> {
  // The message of a DataError names the file and what is wrong with it.
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => console.error(error.message) }),
  })
  const page = new URL(root.dataset.page ?? location.href, location.href)
  const locale = localeOf(document.documentElement.lang)
  const messagesArrive = loadMessages(locale)
  // Which places there are is not known yet; what was prerendered was one of them.
  const openCity = selectedCity(parseView(page, { base, cities: { has: () => true } }))
  // A city whose details are missing still opens: its panel says so and offers to try again.
  const detailsArrive = openCity === null ? null : client.prefetchQuery(dossierQuery(openCity))
  const [atlas, messages] = await Promise.all([client.fetchQuery(atlasQuery), messagesArrive, detailsArrive])
  const ground = { base, cities: new Set(atlas.cities.map(({ id }) => id)) }
  const parameters = parseView(new URL(location.href), ground)
  const prerendered = parseView(page, ground)
  if (prerendered.page.name === 'not-found') {
    // A city page whose record was left out stays as it was prerendered.
    if (!page.pathname.endsWith('/404/')) return
    // A misspelt address that can be read all the same, such as one in capitals.
    const meant = formatView(parameters, base)
    if (parameters.page.name !== 'not-found' && !meant.startsWith(location.pathname)) location.replace(meant)
  }
  // Hydration starts from what was prerendered; the camera and projection of the address follow at once.
  const store = createViewStore({ ...prerendered, locale })
  // Kept in case React has to draw the page anew: the land is nowhere else.
  const land = document.querySelector('[data-land]')?.innerHTML ?? ''
  hydrateRoot(
    root,
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <Providers client={client} store={store} locale={locale} messages={messages} base={base}>
        <LandMarkupProvider value={land}>
          <App />
        </LandMarkupProvider>
      </Providers>
    </ErrorBoundary>,
  )
  if (prerendered.page.name === 'map') {
    const intl = createIntl({ locale, messages })
    bindHistory(store, window, ground, (view) => pageTitle(view, atlas, (id) => intl.formatMessage({ id })))
    if (parameters.camera !== null || parameters.projection !== 'flat') {
      store.getState().actions.showView({ ...parameters, locale, page: prerendered.page })
    }
    // An address under the front page, answered by the front page, may name a place itself.
    const wanted = selectedCity(parameters)
    if (wanted !== null && wanted !== selectedCity(prerendered)) store.getState().actions.selectCity(wanted)
  }
  document.documentElement.dataset.live = ''
}

const root = document.getElementById('root')
if (root !== null) {
  takeOver(root).catch((error: unknown) => {
    // The prerendered page stays as it is: readable, with every place a link.
    console.error(error)
  })
}
