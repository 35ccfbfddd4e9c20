import { lazy } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The program of the panel and its messages travel at the same time. */
export async function loadPanel() {
  const [{ FilterPanel: component }] = await Promise.all([import('./FilterPanel.tsx'), loadToolMessages()])
  return { default: component }
}

export const FilterPanel = lazy(loadPanel)
