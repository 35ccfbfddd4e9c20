/** The page of the table of places and goals. It is prerendered; its program is asked for only there. */
import { Suspense } from 'react'
import { GoalMatrix } from './lazyGoals.ts'

export function GoalsPage() {
  return (
    <Suspense>
      <GoalMatrix />
    </Suspense>
  )
}
