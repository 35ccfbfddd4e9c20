/** The years of all partnerships under the map of the front page, and the way to the page of time. */
import { Play } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { beginningsOf, ticksOf } from '../../core/timeline/beginnings.ts'
import { decadeOf } from '../../core/timeline/decades.ts'
import { yearIn } from '../../core/timeline/standing.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useHref } from '../../state/links.ts'
import styles from './TimeBar.module.css'
import { YearScale } from './YearScale.tsx'

/** On the narrowest bar, and how many fit above each other. */
const sign = { gapYears: 2, levels: 3 }

export function TimeBar() {
  const { cities, site } = useAtlas()
  const href = useHref()
  const intl = useIntl()
  const beginnings = beginningsOf(cities)
  const to = decadeOf(yearIn(site.asOf)) + 10
  const from = decadeOf((beginnings[0]?.year ?? to) - 1)
  return (
    <section className={`years ${styles.bar} no-print`} aria-label={intl.formatMessage({ id: 'nav.time' })}>
      <a className={styles.link} href={href({ name: 'time' })}>
        <Play aria-hidden="true" size={18} strokeWidth={1.75} />
        <FormattedMessage id="time.journey" />
      </a>
      <div className={styles.scale}>
        <YearScale from={from} to={to} ticks={ticksOf(beginnings, sign.gapYears, sign.levels)} year={null} />
      </div>
    </section>
  )
}
