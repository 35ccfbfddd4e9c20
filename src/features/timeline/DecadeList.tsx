/** The same journey as a plain list: every event with its year, decade by decade. */
import { memo } from 'react'
import { FormattedMessage } from 'react-intl'
import { byDecade } from '../../core/timeline/decades.ts'
import { yearIn } from '../../core/timeline/standing.ts'
import type { TimelineEvent } from '../../core/timeline/timeline.ts'
import styles from './DecadeList.module.css'
import { Fact } from './Fact.tsx'

type Props = { readonly events: readonly TimelineEvent[] }

export const DecadeList = memo(function DecadeList({ events }: Props) {
  return (
    <section className={styles.decades} aria-labelledby="time-decades">
      <h2 id="time-decades" className={`place ${styles.heading}`}>
        <FormattedMessage id="time.decades" />
      </h2>
      <p className={styles.lead}>
        <FormattedMessage id="time.decades.lead" values={{ count: events.length }} />
      </p>
      {byDecade(events, ({ date }) => yearIn(date)).map(({ from, members }) => (
        <section key={from} className={styles.decade} aria-labelledby={`decade-${from}`}>
          <h3 id={`decade-${from}`} className="place">
            <FormattedMessage id="time.decade" values={{ from: String(from), to: String(from + 9) }} />
          </h3>
          <ol>
            {members.map((event, position) => {
              const year = yearIn(event.date)
              const before = members[position - 1]
              const isFirst = before === undefined || yearIn(before.date) !== year
              return (
                <li key={`${event.date} ${event.city} ${event.text.en}`} data-turn={event.turn}>
                  <span id={isFirst ? `year-${year}` : undefined} className={styles.year}>
                    {isFirst ? year : <span className="visually-hidden">{year}</span>}
                  </span>
                  <Fact event={event} />
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </section>
  )
})
