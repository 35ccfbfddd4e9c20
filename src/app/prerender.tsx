/** Renders one page to HTML, in Node. The browser takes it over in takeOver.tsx. */
import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import type { AtlasIndex, Dossier } from '../core/dataset/dataset.ts'
import type { GoalDossier } from '../core/dataset/goalDossier.ts'
import type { Timeline } from '../core/timeline/timeline.ts'
import type { View } from '../core/view/view.ts'
import { atlasQuery, dossierQuery } from '../data/queries.ts'
import { goalQuery } from '../data/goalDossier.ts'
import { timelineQuery } from '../data/timelineQuery.ts'
import { LandMarkupProvider } from '../features/world-map/landMarkup.ts'
import type { Messages, ToolMessages } from '../i18n/messages.ts'
import { toolMessagesQuery } from '../i18n/ToolMessages.tsx'
import { createViewStore } from '../state/viewStore.ts'
import { App } from './App.tsx'
import { Providers } from './Providers.tsx'
import { ReadingMatterProvider } from './ReadingMatter.tsx'

export type PageRequest = {
  readonly view: View
  readonly atlas: AtlasIndex
  /** The details of the place the view shows; null where it shows none. */
  readonly dossier: Dossier | null
  /** What the page of a goal shows; null on other pages. */
  readonly goal: GoalDossier | null
  /** What happened; null where the view does not tell it. */
  readonly timeline: Timeline | null
  /** What is to be read on the page; null on pages of another kind. */
  readonly document: { readonly html: string } | null
  readonly messages: Messages
  readonly toolMessages: ToolMessages
  readonly base: string
  /** SVG of the land, see map/static. */
  readonly land: string
}

export function renderPage(request: PageRequest): string {
  const { view, atlas, dossier, goal, document, timeline, messages, toolMessages, base, land } = request
  const client = new QueryClient()
  client.setQueryData(atlasQuery.queryKey, atlas)
  if (dossier !== null) client.setQueryData(dossierQuery(dossier.city.id).queryKey, dossier)
  if (goal !== null) client.setQueryData(goalQuery(goal.goal.number).queryKey, goal)
  if (timeline !== null) client.setQueryData(timelineQuery.queryKey, timeline)
  client.setQueryData(toolMessagesQuery(view.locale).queryKey, toolMessages)
  const html = renderToString(
    <LandMarkupProvider value={land}>
      <Providers
        client={client}
        store={createViewStore(view)}
        locale={view.locale}
        messages={messages}
        base={base}
      >
        <ReadingMatterProvider value={document?.html ?? ''}>
          <App />
        </ReadingMatterProvider>
      </Providers>
    </LandMarkupProvider>,
  )
  client.clear()
  return html
}
