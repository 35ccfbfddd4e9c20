/** The 17 goals as cells in a row, and the same in words for those who cannot see the colours. */
import { useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { Basis } from '../../core/dataset/goal.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './GoalCells.module.css'

export function GoalCells({ shown }: { readonly shown: CityEntry['goals'] }) {
  const { goals } = useAtlas()
  const intl = useIntl()
  const sentence = (basis: Basis): string => {
    const numbers = shown.filter((goal) => goal.basis === basis).map(({ goal }) => goal)
    if (numbers.length === 0) return ''
    return intl.formatMessage({ id: `list.goals.${basis}` }, { goals: numbers.join(', ') })
  }
  return (
    <>
      <span className="visually-hidden">
        {shown.length === 0
          ? intl.formatMessage({ id: 'list.noGoals' })
          : `${sentence('stated')} ${sentence('inferred')}`.trim()}
      </span>
      <span className={styles.goals} aria-hidden="true">
        {goals.map(({ number }) => (
          <GoalSwatch
            key={number}
            goal={number}
            basis={shown.find(({ goal }) => goal === number)?.basis ?? null}
          />
        ))}
      </span>
    </>
  )
}
