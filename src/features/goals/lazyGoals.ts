/** The pages of goals; their programs and messages travel when one is opened, or when it was prerendered. */
import type { QueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'
import { tellMissing } from '../../state/missing.ts'
import { prerendered } from '../../ui/prerendered.ts'

const loadPage = () => import('./GoalPage.tsx')
const loadMatrix = () => import('./GoalMatrix.tsx')

export const GoalPage = import.meta.env.SSR
  ? (await loadPage()).GoalPage
  : lazy(async () => {
      const [{ GoalPage: component }] = await Promise.all([loadPage(), loadToolMessages()])
      return { default: component }
    })

export const GoalMatrix = import.meta.env.SSR
  ? (await loadMatrix()).GoalMatrix
  : prerendered(async () => {
      const [{ GoalMatrix: component }] = await Promise.all([loadMatrix(), loadToolMessages()])
      return component
    }, tellMissing)

/** Everything the prerendered page of a goal needs to be taken over as it stands. Never rejects: the page says what is missing. */
export async function prepareGoal(client: QueryClient, goal: GoalNumber): Promise<void> {
  const [data] = await Promise.all([
    import('../../data/goalDossier.ts').catch(() => null),
    loadPage().catch(() => null),
    loadToolMessages().catch(() => null),
  ])
  if (data !== null) await client.prefetchQuery(data.goalQuery(goal))
}
