import { queryOptions } from '@tanstack/react-query'
import { lazy } from 'react'
import { forever } from '../../data/queries.ts'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The program of the panel and its messages travel at the same time. */
async function loadPanel() {
  const [{ FilterPanel, Narrowed: line }] = await Promise.all([
    import('./FilterPanel.tsx'),
    loadToolMessages(),
  ])
  return { FilterPanel, line }
}

/** What does not arrive can be asked for again. */
export const panelQuery = queryOptions({
  queryKey: ['filter-panel'],
  queryFn: loadPanel,
  ...forever,
  retry: false,
  structuralSharing: false,
})

/** The line of what is chosen, on pages without the panel. */
export const Narrowed = lazy(async () => ({ default: (await loadPanel()).line }))
