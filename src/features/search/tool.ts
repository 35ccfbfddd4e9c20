/** What the field needs as soon as somebody goes to it: program, texts and entries travel at the same time. */
import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '../../core/dataset/text.ts'
import { forever, searchFileQuery } from '../../data/queries.ts'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

export const toolQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['search-tool', locale],
    queryFn: async ({ client }) => {
      // What fails here is said by the tool itself, which asks again.
      void client.prefetchQuery(searchFileQuery(locale))
      const texts = loadToolMessages(locale)
      const { SearchPopup } = await import('./SearchPopup.tsx')
      await texts
      return { SearchPopup }
    },
    ...forever,
    structuralSharing: false,
  })
