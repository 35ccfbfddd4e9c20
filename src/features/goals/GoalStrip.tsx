/** All 17 goals in a row, with how many places work on each: one tap from one to the next. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import { usePrefetchGoal } from '../../data/goalDossier.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useGoalLink } from '../../state/links.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './GoalStrip.module.css'

export function GoalStrip({ current }: { readonly current: GoalNumber }) {
  const { goals, cities } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const link = useGoalLink()
  const prefetch = usePrefetchGoal()
  const countOf = (goal: GoalNumber): number =>
    cities.filter((city) => city.goals.some((shown) => shown.goal === goal)).length
  return (
    <nav aria-label={intl.formatMessage({ id: 'goals.label' })}>
      <ol className={styles.strip}>
        {goals.map(({ number, title }) => {
          const count = countOf(number)
          return (
            <li key={number}>
              <a
                {...link(number)}
                {...prefetch(number)}
                aria-current={number === current ? 'page' : undefined}
                title={title[locale]}
              >
                <GoalSwatch goal={number} basis={count > 0 ? 'stated' : null} />
                <b>{number}</b> <small aria-hidden="true">{count}</small>
                <span className="visually-hidden">
                  {`${title[locale]}, `}
                  <FormattedMessage id="goals.placesCount" values={{ count }} />
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
