/** Renders a part of a page with everything it stands on: an atlas, a view and a language. */
import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Providers } from '../../src/app/Providers.tsx'
import type { AtlasIndex, CityEntry, Dossier } from '../../src/core/dataset/dataset.ts'
import type { GoalDossier } from '../../src/core/dataset/goalDossier.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import type { Wishes } from '../../src/core/view/query.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { type Page, plainView } from '../../src/core/view/view.ts'
import { goalQuery } from '../../src/data/goalDossier.ts'
import { atlasQuery, dossierQuery } from '../../src/data/queries.ts'
import { timelineQuery } from '../../src/data/timelineQuery.ts'
import german from '../../src/i18n/messages/de.json'
import english from '../../src/i18n/messages/en.json'
import germanTools from '../../src/i18n/messages/tools/de.json'
import englishTools from '../../src/i18n/messages/tools/en.json'
import { toolMessagesQuery } from '../../src/i18n/ToolMessages.tsx'
import { createViewStore } from '../../src/state/viewStore.ts'

const both = (text: string) => ({ de: text, en: text })

/** A place of an atlas; every part can be told. */
export const aCityEntry = (id: string, over: Partial<CityEntry> = {}): CityEntry => ({
  id,
  name: both(id),
  localName: { text: id, language: 'de' },
  country: 'DE',
  countryName: { de: 'Deutschland', en: 'Germany' },
  region: null,
  continent: 'europe',
  position: [7.47, 51.51],
  timeZone: 'Europe/Berlin',
  partnerships: [{ kind: 'twin', status: 'active', since: '1990' }],
  goals: [],
  fields: [],
  themes: [],
  turns: [],
  ...over,
})

export const anAtlas = (cities: readonly CityEntry[]): AtlasIndex => ({
  version: 1,
  site: {
    title: both('Atlas'),
    subtitle: both('Atlas'),
    asOf: '2026-11-23',
  },
  home: aCityEntry('home', { partnerships: [] }),
  cities: [...cities],
  goals: [{ number: 6, title: both('Water'), colour: '#26BDE2' }],
})

type Options = {
  readonly cities: readonly CityEntry[]
  readonly page?: Page
  readonly locale?: Locale
  /** Details that have arrived already. */
  readonly dossiers?: readonly Dossier[]
  /** What is known of goals, as far as it has arrived. */
  readonly goals?: readonly GoalDossier[]
  /** Everything of the view but language and page. */
  readonly wishes?: Partial<Wishes>
  readonly timeline?: Timeline
}

export function renderPage(part: ReactNode, options: Options) {
  const { cities, page = { name: 'list' }, locale = 'de' } = options
  const { dossiers = [], goals = [], timeline, wishes = {} } = options
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(atlasQuery.queryKey, anAtlas(cities))
  for (const dossier of dossiers) client.setQueryData(dossierQuery(dossier.city.id).queryKey, dossier)
  for (const dossier of goals) client.setQueryData(goalQuery(dossier.goal.number).queryKey, dossier)
  if (timeline !== undefined) client.setQueryData(timelineQuery.queryKey, timeline)
  const store = createViewStore({ ...plainView(locale, page), ...wishes })
  const messages = locale === 'de' ? german : english
  client.setQueryData(toolMessagesQuery(locale).queryKey, locale === 'de' ? germanTools : englishTools)
  const rendered = render(
    <Providers client={client} store={store} locale={locale} messages={messages} base="/">
      {part}
    </Providers>,
  )
  return { ...rendered, store }
}
