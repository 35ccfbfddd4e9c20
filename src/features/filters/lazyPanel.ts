import { queryOptions } from '@tanstack/react-query'
import { forever } from '../../data/queries.ts'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The program of the panel and its messages travel at the same time. What does not arrive can be asked for again. */
export const panelQuery = queryOptions({
  queryKey: ['filter-panel'],
  queryFn: async () => {
    const [{ FilterPanel }] = await Promise.all([import('./FilterPanel.tsx'), loadToolMessages()])
    return { FilterPanel }
  },
  ...forever,
  retry: false,
  structuralSharing: false,
})
