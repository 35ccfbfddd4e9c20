/** The histories of the compared places above one scale of years, and the same as a list. */
import { FormattedMessage } from 'react-intl'
import { axisOf } from '../../core/compare/compare.ts'
import { yearIn } from '../../core/timeline/standing.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { percent } from '../../map/static/percent.ts'
import type { Compared } from './compared.ts'
import { Lane } from './Lane.tsx'
import styles from './SharedTimeline.module.css'

export function SharedTimeline({ compared }: { readonly compared: readonly Compared[] }) {
  const { site } = useAtlas()
  const locale = useLocale()
  const events = compared
    .flatMap(({ entry, dossier }) => (dossier?.city.history ?? []).map((event) => ({ entry, event })))
    .toSorted((a, b) => (a.event.date < b.event.date ? -1 : 1))
  const beginnings = compared.flatMap(({ entry }) => entry.partnerships.map(({ since }) => yearIn(since)))
  const axis = axisOf([...events.map(({ event }) => yearIn(event.date)), ...beginnings], yearIn(site.asOf))
  return (
    <section className={styles.timeline} aria-labelledby="compare-history">
      <h2 id="compare-history" className={`place ${styles.heading}`}>
        <FormattedMessage id="compare.history" />
      </h2>
      <div className={styles.lanes} aria-hidden="true">
        {compared.map((place) => (
          <Lane key={place.entry.id} place={place} axis={axis} today={site.asOf} />
        ))}
        <svg className={styles.axis} width="100%" height="30">
          <rect className={styles.frame} y="0.5" width="100%" height="6" />
          {axis.decades.map((year, i) => (
            <g key={year}>
              {i % 2 === 0 && (
                <rect
                  className={styles.segment}
                  x={percent(i / axis.decades.length)}
                  y="0.5"
                  width={percent(1 / axis.decades.length)}
                  height="6"
                />
              )}
              <text
                className={styles.year}
                data-odd={i % 2 === 1 || undefined}
                x={percent(i / axis.decades.length)}
                y="23"
              >
                {year}
              </text>
            </g>
          ))}
          <text className={styles.year} data-end="" x="100%" y="23">
            {axis.to}
          </text>
        </svg>
      </div>
      <details className={styles.list}>
        <summary>
          <FormattedMessage id="compare.events" values={{ count: events.length }} />
        </summary>
        <ol>
          {events.map(({ entry, event }) => (
            <li key={`${entry.id} ${event.date} ${event.text.en}`}>
              <time dateTime={event.date}>{formatDate(event.date, locale)}</time>
              <p>
                <b>{entry.name[locale]}</b> {event.text[locale]}
              </p>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
