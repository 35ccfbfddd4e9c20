/** The page of a goal beside the map, as soon as its program is there. */
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FormattedMessage } from 'react-intl'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Problem } from '../../ui/Problem.tsx'
import { GoalPage } from './lazyGoals.ts'

export function GoalColumn({ goal }: { readonly goal: GoalNumber }) {
  const { goals } = useAtlas()
  const locale = useLocale()
  const name = goals.find(({ number }) => number === goal)?.title[locale] ?? String(goal)
  return (
    <ErrorBoundary fallback={<Problem name={name} onRetry={() => location.reload()} />}>
      <Suspense
        fallback={
          <p role="status">
            <FormattedMessage id="city.loading" />
          </p>
        }
      >
        <GoalPage goal={goal} />
      </Suspense>
    </ErrorBoundary>
  )
}
