import { lazy } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

/** The round map; its words travel beside its program, and its land stands in the page already. */
export const AzimuthalMap = lazy(async () => {
  // Should they fail, drawing them asks again and says so.
  loadToolMessages().catch(() => undefined)
  const { AzimuthalMap: component } = await import('./AzimuthalMap.tsx')
  return { default: component }
})
