import { lazy } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The program of the panel and its messages travel at the same time. */
export async function loadPanel() {
  const [{ FilterPanel: panel, Narrowed: line }] = await Promise.all([
    import('./FilterPanel.tsx'),
    loadToolMessages(),
  ])
  return { panel, line }
}

export const FilterPanel = lazy(async () => ({ default: (await loadPanel()).panel }))
/** The line of what is chosen, on pages without the panel. */
export const Narrowed = lazy(async () => ({ default: (await loadPanel()).line }))
