import { lazy } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The program of the panel and its messages travel at the same time. */
export async function loadPanel() {
  const [program] = await Promise.all([import('./FilterPanel.tsx'), loadToolMessages()])
  return program
}

export const FilterPanel = lazy(async () => ({ default: (await loadPanel()).FilterPanel }))
export const Narrowed = lazy(async () => ({ default: (await loadPanel()).Narrowed }))
