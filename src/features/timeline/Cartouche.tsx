/** The year in large figures, what happened in it, and how many partners there were: in the corner of the map. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { TimelineEvent } from '../../core/timeline/timeline.ts'
import { useIsLive } from '../../ui/useIsLive.ts'
import styles from './Cartouche.module.css'
import { Fact } from './Fact.tsx'
import { useCensus } from './useWanted.ts'
import { useYear } from './useYear.ts'

type Props = {
  readonly lastYear: number
  readonly facts: ReadonlyMap<number, readonly TimelineEvent[]>
  /** Whether the facts have arrived. */
  readonly isComplete: boolean
}

export function Cartouche({ lastYear, facts, isComplete }: Props) {
  const { year } = useYear()
  const intl = useIntl()
  const census = useCensus(year)
  const [fact, ...others] = facts.get(year) ?? []
  return (
    <section className={styles.cartouche} data-live={useIsLive() || undefined} aria-labelledby="time-year">
      <h2 id="time-year" className={`place ${styles.year}`}>
        {year}
      </h2>
      {fact !== undefined && <Fact event={fact} className={styles.fact} />}
      {fact === undefined && (
        <p className={styles.fact}>
          <FormattedMessage id={isComplete ? 'time.noFact' : 'time.broken'} />
        </p>
      )}
      <p className={styles.census}>
        <FormattedMessage id="time.census" values={census} />
        {others.length > 0 && (
          <>
            {' '}
            <a
              href={`#year-${year}`}
              aria-label={intl.formatMessage(
                { id: 'time.others.label' },
                { count: others.length, year: String(year) },
              )}
            >
              <FormattedMessage id="time.others" values={{ count: others.length }} />
            </a>
          </>
        )}
        {year === lastYear && (
          <>
            {' '}
            <FormattedMessage id="time.isToday" />
          </>
        )}
      </p>
    </section>
  )
}
