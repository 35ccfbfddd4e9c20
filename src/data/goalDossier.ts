/** What the page of a goal shows, fetched when one is opened. */
import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { GoalNumber } from '../core/dataset/goal.ts'
import { GoalDossier } from '../core/dataset/goalDossier.ts'
import { reasonOf } from '../core/dataset/readIndex.ts'
import { DataError, fetchJson, forever } from './queries.ts'

async function fetchGoal(goal: GoalNumber): Promise<GoalDossier> {
  const file = `goals/${goal}.json`
  const parsed = GoalDossier.safeParse(await fetchJson(file))
  if (!parsed.success) throw new DataError(file, reasonOf(parsed.error))
  return parsed.data
}

export const goalQuery = (goal: GoalNumber) =>
  queryOptions({ queryKey: ['goal', goal], queryFn: () => fetchGoal(goal), ...forever })

export const useGoalDossier = (goal: GoalNumber): UseQueryResult<GoalDossier> => useQuery(goalQuery(goal))

type Handlers = { readonly onPointerEnter: () => void; readonly onFocus: () => void }

/** Handlers that fetch what a goal's page shows as soon as somebody seems to want it. */
export function usePrefetchGoal(): (goal: GoalNumber) => Handlers {
  const client = useQueryClient()
  return (goal) => {
    const prefetch = (): void => void client.prefetchQuery(goalQuery(goal))
    return { onPointerEnter: prefetch, onFocus: prefetch }
  }
}
